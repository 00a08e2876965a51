import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * Finds the documents of one collection: through an index where one leaves few of them, along an index where one lies in the
 * order that is asked for, one after another else. Everything is matched, so an index may leave too many, never too few.
 */
final class Search {
  /** A document and where it is stored. */
  record Found(Object position, Bson.Stored stored) {
    Document document() {
      return stored.document();
    }
  }

  /** With more candidates than this many pages, looking at the documents in order finds a page sooner. */
  private static final int MANY_PAGES = 20;
  /** Looking at documents in another order than theirs costs about this many times as much for each. */
  private static final int LEAP = 8;
  private static final int FEWEST_LEAPS = 1_000;
  private static final int UNSORTED_KEPT = 1_000;

  private final MVMap<Object, Bson.Stored> documents;
  private final List<Index<Object>> indexes;
  private final QueryMatcher matcher = new DefaultQueryMatcher();

  Search(MVMap<Object, Bson.Stored> documents, List<Index<Object>> indexes) {
    this.documents = documents;
    this.indexes = indexes;
  }

  /** What matches, in order; from the `skip`th on, at most `limit` (0: all). */
  List<Found> find(Document query, Document orderBy, int skip, int limit) {
    int wanted = limit > 0 && skip < Integer.MAX_VALUE - limit ? skip + limit : Integer.MAX_VALUE;
    Comparator<Found> order = orderOf(orderBy);
    List<Found> found = order == null ? collect(each(query, orderBy), query, wanted) : inOrder(query, orderBy, order, wanted);
    return found.subList(Math.min(skip, found.size()), found.size());
  }

  private List<Found> inOrder(Document query, Document orderBy, Comparator<Found> order, int wanted) {
    if (wanted < Integer.MAX_VALUE / MANY_PAGES) {
      Collection<Object> few = candidates(query, wanted * MANY_PAGES);
      if (few != null) return sorted(at(few), query, order, wanted);
      Scan scan = orderedScan(query, orderBy);
      if (isById(orderBy) && (scan == null || !scan.narrow())) return collect(byId(query, direction(orderBy, "_id") < 0), query, wanted);
      List<Found> page = scan == null ? null : along(scan, query, wanted);
      if (page != null) return page;
    }
    return sorted(each(query, null), query, order, wanted);
  }

  private Scan orderedScan(Document query, Document orderBy) {
    Scan best = null;
    for (Index<Object> index : indexes) {
      Scan scan = index instanceof SecondaryIndex secondary ? secondary.scan(query, orderBy) : null;
      if (scan != null && scan.ordered() && (best == null || scan.compareTo(best) > 0)) best = scan;
    }
    return best;
  }

  /** The page, or null where so few documents match that reading them all in their own order and sorting costs less. */
  private List<Found> along(Scan scan, Document query, int wanted) {
    int left = Math.max(FEWEST_LEAPS, documents.size() / LEAP);
    List<Found> page = new ArrayList<>();
    Deadline deadline = new Deadline();
    for (Iterator<Object> positions = scan.iterator(); positions.hasNext() && page.size() < wanted; left--) {
      if (left == 0) return null;
      deadline.step();
      Found found = at(positions.next());
      if (matcher.matches(found.document(), query)) page.add(found);
    }
    return page;
  }

  private List<Found> collect(Iterator<Found> all, Document query, int wanted) {
    List<Found> found = new ArrayList<>();
    Deadline deadline = new Deadline();
    while (found.size() < wanted && all.hasNext()) {
      deadline.step();
      Found one = all.next();
      if (matcher.matches(one.document(), query)) found.add(one);
    }
    return found;
  }

  /** Keeps little more than is wanted while it sorts. */
  private List<Found> sorted(Iterator<Found> all, Document query, Comparator<Found> order, int wanted) {
    List<Found> kept = new ArrayList<>();
    long most = 2L * wanted + UNSORTED_KEPT;
    Deadline deadline = new Deadline();
    while (all.hasNext()) {
      deadline.step();
      Found one = all.next();
      if (!matcher.matches(one.document(), query)) continue;
      kept.add(one);
      if (kept.size() >= most) keepFirst(kept, order, wanted);
    }
    keepFirst(kept, order, wanted);
    return kept;
  }

  private static void keepFirst(List<Found> kept, Comparator<Found> order, int wanted) {
    kept.sort(order);
    if (kept.size() > wanted) kept.subList(wanted, kept.size()).clear();
  }

  /** Everything that may match, in no order of its own except `$natural`. */
  private Iterator<Found> each(Document query, Document orderBy) {
    Collection<Object> candidates = orderBy == null || orderBy.isEmpty() ? candidates(query, Integer.MAX_VALUE) : null;
    return candidates == null ? stored(documents.cursor(null, null, direction(orderBy, "$natural") < 0)) : at(candidates);
  }

  /** In the order of their ids, from where the query begins: what lies before can't match. */
  private Iterator<Found> byId(Document query, boolean descending) {
    return stored(documents.cursor(idBound(query, descending ? "$lt" : "$gt"), null, descending));
  }

  private static Object idBound(Document query, String operator) {
    for (Document part : Bounds.conjuncts(query)) {
      if (part.get("_id") instanceof Document condition && condition.get(operator) instanceof String bound) return bound;
    }
    return null;
  }

  /** A page in the order of the ids need not be sorted: that is the order of the file. */
  private boolean isById(Document orderBy) {
    return orderBy.size() == 1 && direction(orderBy, "_id") != 0
        && documents.firstKey() instanceof String && documents.lastKey() instanceof String;
  }

  /** The fewest positions that some index leaves, at most `most`; null where none does. */
  private Collection<Object> candidates(Document query, int most) {
    Collection<Object> fewest = null;
    List<Document> parts = Bounds.conjuncts(query);
    List<Scan> scans = new ArrayList<>();
    for (Index<Object> index : indexes) {
      if (index instanceof UniqueIndex unique) {
        for (Document part : parts) fewest = fewer(fewest, unique.candidates(part), most);
      } else {
        Scan scan = ((SecondaryIndex) index).scan(query, null);
        if (scan != null && scan.narrow()) scans.add(scan);
      }
    }
    scans.sort(Comparator.reverseOrder());
    for (Scan scan : scans) {
      if (fewest != null && fewest.size() <= 1) return fewest;
      fewest = fewer(fewest, scan.positions(fewest == null ? most : fewest.size() - 1), most);
    }
    if (fewest != null) return fewest;
    for (Document part : parts) {
      List<Document> branches = Bounds.branches(part);
      if (!branches.isEmpty()) fewest = fewer(fewest, union(branches, most), most);
    }
    return fewest;
  }

  private static Collection<Object> fewer(Collection<Object> fewest, Collection<Object> found, int most) {
    if (found == null || found.size() > most) return fewest;
    return fewest == null || found.size() < fewest.size() ? found : fewest;
  }

  private Collection<Object> union(List<Document> branches, int most) {
    Collection<Object> union = new LinkedHashSet<>();
    for (Document branch : branches) {
      Collection<Object> found = candidates(branch, most);
      if (found == null) return null;
      union.addAll(found);
    }
    return union;
  }

  private Iterator<Found> at(Collection<Object> positions) {
    return positions.stream().map(this::at).iterator();
  }

  private Found at(Object position) {
    return new Found(position, documents.get(position));
  }

  private static Iterator<Found> stored(Cursor<Object, Bson.Stored> cursor) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Found next() {
        return new Found(cursor.next(), cursor.getValue());
      }
    };
  }

  /** Null where no order is asked for, or the one in which the documents lie. */
  private static Comparator<Found> orderOf(Document orderBy) {
    if (orderBy == null || orderBy.isEmpty() || orderBy.containsKey("$natural")) return null;
    DocumentComparator order = new DocumentComparator(orderBy);
    return (a, b) -> order.compare(a.document(), b.document());
  }

  private static int direction(Document orderBy, String field) {
    return orderBy != null && orderBy.get(field) instanceof Number direction ? direction.intValue() : 0;
  }
}
