import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * An index that is not unique: in memory, built when its collection is opened, ordered. An entry is the values of its fields and
 * the position of the document, which is its id: so every index is also one in the order of `_id` within equal values.
 */
final class SecondaryIndex extends KadryIndex {
  /** Stand at the end of a bound: before, and after, all entries that begin with what stands in front of them. */
  private static final Object BEFORE = new Object();
  private static final Object AFTER = new Object();
  private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();
  private static final Bson.ValueType ANY_VALUES = new Bson.ValueType();
  private static final int MOST_RANGES = 10_000;
  private static final int MOST_MERGED = 64;

  private final String[] paths;
  /** 1 or -1 for each path. */
  private final int[] directions;
  private final TreeSet<Object[]> entries = new TreeSet<>(this::compare);

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    List<IndexKey> all = new ArrayList<>(keys);
    if (!all.get(all.size() - 1).getKey().equals("_id")) all.add(new IndexKey("_id", true));
    paths = all.stream().map(IndexKey::getKey).toArray(String[]::new);
    directions = all.stream().mapToInt((key) -> key.isAscending() ? 1 : -1).toArray();
  }

  /** The entries that a query needs, in the order of `orderBy` (null: any) where that can be; null where they are no help. */
  Scan scan(Document query, Document orderBy) {
    List<Bounds.Condition> conditions = Bounds.conditions(query);
    if (isSparse() && !leavesOutNothing(conditions)) return null;
    List<List<Object>> beginnings = List.of(List.of());
    Set<String> constant = new LinkedHashSet<>();
    int fixed = 0;
    // Of the fields that lie in arrays one may be used: their values may come from different elements, which have different entries.
    for (boolean array = false; fixed < paths.length && !(array && isMultikey(fixed)); fixed++) {
      Set<Object> values = Bounds.values(conditions, paths[fixed]);
      if (values == null || (long) beginnings.size() * values.size() > MOST_RANGES) break;
      beginnings = product(beginnings, values);
      array |= isMultikey(fixed);
      if (values.size() == 1 && !isMultikey(fixed)) constant.add(paths[fixed]);
    }
    int direction = beginnings.size() > MOST_MERGED ? 0 : directionFor(orderBy, constant, fixed);
    boolean bounded = isSparse() && !keys().contains("_id");
    List<NavigableSet<Object[]>> ranges = new ArrayList<>();
    for (List<Object> beginning : beginnings) {
      Object[] from = bound(query, beginning, true);
      Object[] to = bound(query, beginning, false);
      bounded |= from != null || to != null;
      NavigableSet<Object[]> range = between(from == null ? end(beginning, BEFORE) : from, to == null ? end(beginning, AFTER) : to);
      ranges.add(direction < 0 ? range.descendingSet() : range);
    }
    int merged = fixed;
    Comparator<Object[]> rest = (a, b) -> (direction < 0 ? -1 : 1) * compareFrom(a, b, merged);
    return new Scan(ranges, rest, direction != 0, fixed, bounded);
  }

  /** Whether every document that can match has an entry. */
  private boolean leavesOutNothing(List<Bounds.Condition> conditions) {
    List<String> fields = keys();
    if (fields.contains("_id")) return true;
    return conditions.stream().anyMatch((one) -> fields.contains(one.path()) && Bounds.asksToExist(one.asked()));
  }

  private static List<List<Object>> product(List<List<Object>> beginnings, Set<Object> values) {
    List<List<Object>> all = new ArrayList<>();
    for (List<Object> beginning : beginnings) for (Object value : values) all.add(with(beginning, value));
    return all;
  }

  /** 1 or -1 where reading the entries behind `fixed` fields forwards or backwards gives the order; else 0. */
  private int directionFor(Document orderBy, Set<String> constant, int fixed) {
    if (orderBy == null) return 0;
    for (int i = fixed; i < paths.length; i++) if (isMultikey(i)) return 0;
    int at = fixed;
    int direction = 0;
    for (Map.Entry<String, Object> order : orderBy.entrySet()) {
      if (constant.contains(order.getKey())) continue;
      // Behind the id nothing is left to be ordered.
      if (at == paths.length) break;
      if (!order.getKey().equals(paths[at]) || !(order.getValue() instanceof Number asked)) return 0;
      int here = asked.intValue() * directions[at++];
      if (direction != 0 && here != direction) return 0;
      direction = here;
    }
    return direction == 0 ? 1 : direction;
  }

  /** The first place (`low`), or the last, at which an entry with this beginning can lie that matches; null where nothing says. */
  private Object[] bound(Document query, List<Object> beginning, boolean low) {
    int at = beginning.size();
    if (at == paths.length || isMultikey(at)) return null;
    Object[] best = null;
    for (Document part : Bounds.conjuncts(query)) {
      if (part.containsKey(paths[at])) best = tighter(best, boundOf(part.get(paths[at]), query, beginning, low), low);
      List<Document> branches = Bounds.branches(part);
      if (!branches.isEmpty()) best = tighter(best, boundOfAny(branches, beginning, low), low);
    }
    return best;
  }

  private Object[] boundOf(Object asked, Document query, List<Object> beginning, boolean low) {
    List<Object> values = askedFor(asked);
    if (values != null) {
      Object[] best = null;
      for (Object value : values) {
        List<Object> longer = with(beginning, Bounds.normalized(value));
        Object[] deeper = values.size() == 1 ? bound(query, longer, low) : null;
        best = looser(best, deeper == null ? end(longer, low ? BEFORE : AFTER) : deeper, low);
      }
      return best;
    }
    // Forwards an entry begins at the smaller values; where the index descends, at the greater ones.
    String operator = low == directions[beginning.size()] > 0 ? "$gt" : "$lt";
    Object beyond = Bounds.bound(asked, operator);
    if (beyond != null) return end(with(beginning, beyond), low ? AFTER : BEFORE);
    Object from = Bounds.bound(asked, operator + "e");
    return from == null ? null : end(with(beginning, from), low ? BEFORE : AFTER);
  }

  private Object[] boundOfAny(List<Document> branches, List<Object> beginning, boolean low) {
    Object[] loosest = null;
    for (Document branch : branches) {
      Object[] bound = bound(branch, beginning, low);
      if (bound == null) return null;
      loosest = looser(loosest, bound, low);
    }
    return loosest;
  }

  private Object[] tighter(Object[] a, Object[] b, boolean low) {
    if (a == null || b == null) return a == null ? b : a;
    return compare(a, b) > 0 == low ? a : b;
  }

  private Object[] looser(Object[] a, Object[] b, boolean low) {
    return a == null ? b : tighter(a, b, !low);
  }

  private NavigableSet<Object[]> between(Object[] from, Object[] to) {
    return compare(from, to) <= 0 ? entries.subSet(from, true, to, true) : new TreeSet<>(entries.comparator());
  }

  private static List<Object> with(List<Object> beginning, Object value) {
    List<Object> longer = new ArrayList<>(beginning);
    longer.add(value);
    return longer;
  }

  private static Object[] end(List<Object> beginning, Object mark) {
    return with(beginning, mark).toArray();
  }

  private int compare(Object[] a, Object[] b) {
    return compareFrom(a, b, 0);
  }

  private int compareFrom(Object[] a, Object[] b, int first) {
    for (int i = first; i < a.length && i < b.length; i++) {
      Object left = a[i];
      Object right = b[i];
      if (left == right) continue;
      if (left == BEFORE || right == AFTER) return -1;
      if (left == AFTER || right == BEFORE) return 1;
      int order = compareValues(left, right);
      if (order != 0) return directions[i] * order;
    }
    return 0;
  }

  private static int compareValues(Object a, Object b) {
    if (a instanceof String left && b instanceof String right) return left.compareTo(right);
    try {
      return VALUES.compare(a, b);
    } catch (UnsupportedOperationException unordered) {
      return ANY_VALUES.compare(a, b);
    }
  }

  private Object[] entry(KeyValue key, Object position) {
    Object[] entry = new Object[paths.length];
    for (int i = 0; i < paths.length - 1; i++) entry[i] = key.get(i);
    entry[paths.length - 1] = position;
    return entry;
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    for (KeyValue key : keysOf(document)) {
      Object[] entry = entry(key, position);
      shareValue(entry);
      entries.add(entry);
    }
  }

  /** Thousands of documents have the same status: it is kept once. */
  private void shareValue(Object[] entry) {
    Object[] near = entries.floor(entry);
    if (near == null || !Objects.equals(near[0], entry[0])) near = entries.ceiling(entry);
    if (near != null && Objects.equals(near[0], entry[0])) entry[0] = near[0];
  }

  @Override
  public Object remove(Document document) {
    Object position = positionOf(document);
    for (KeyValue key : keysOf(document)) entries.remove(entry(key, position));
    return position;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    keysOf(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    keysOf(after);
  }

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
    Set<KeyValue> old = keysOf(before);
    Set<KeyValue> fresh = keysOf(after);
    if (old.equals(fresh)) return;
    for (KeyValue key : old) entries.remove(entry(key, position));
    add(after, position, collection);
  }

  @Override
  public Object getPosition(Document document) {
    return null;
  }

  @Override
  public long getCount() {
    return entries.size();
  }

  @Override
  void clear() {
    entries.clear();
  }
}
