import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * The part of an index that a query needs: ranges of its entries, merged in the order of what follows their fixed beginning. An
 * entry ends with the position of its document. More fixed fields come after fewer, and a bounded range after one without bounds.
 */
final class Scan implements Iterable<Object>, Comparable<Scan> {
  private final List<NavigableSet<Object[]>> ranges;
  private final Comparator<Object[]> rest;
  private final boolean ordered;
  private final int fixed;
  private final boolean bounded;

  /** `ranges` run in the direction that is asked for; `rest` compares entries of different ranges. */
  Scan(List<NavigableSet<Object[]>> ranges, Comparator<Object[]> rest, boolean ordered, int fixed, boolean bounded) {
    this.ranges = ranges;
    this.rest = rest;
    this.ordered = ordered;
    this.fixed = fixed;
    this.bounded = bounded;
  }

  /** Whether the positions come in the order that was asked for. */
  boolean ordered() {
    return ordered;
  }

  /** Whether it leaves documents out. */
  boolean narrow() {
    return fixed > 0 || bounded;
  }

  @Override
  public int compareTo(Scan other) {
    int byFixed = Integer.compare(fixed, other.fixed);
    return byFixed != 0 ? byFixed : Boolean.compare(bounded, other.bounded);
  }

  /** All positions, each once and in no order; null where there are more than `most`. */
  Collection<Object> positions(int most) {
    Collection<Object> all = new LinkedHashSet<>();
    for (NavigableSet<Object[]> range : ranges) {
      for (Object[] entry : range) if (all.add(positionOf(entry)) && all.size() > most) return null;
    }
    return all;
  }

  @Override
  public Iterator<Object> iterator() {
    PriorityQueue<Head> heads = new PriorityQueue<>((a, b) -> rest.compare(a.entry, b.entry));
    for (NavigableSet<Object[]> range : ranges) add(heads, range.iterator());
    return new Iterator<>() {
      private Object last;

      @Override
      public boolean hasNext() {
        // A document with two of the values asked for stands in two ranges, at the same place of both.
        while (!heads.isEmpty() && last != null && last.equals(positionOf(heads.peek().entry))) add(heads, heads.poll().more);
        return !heads.isEmpty();
      }

      @Override
      public Object next() {
        if (!hasNext()) throw new NoSuchElementException();
        Head head = heads.poll();
        last = positionOf(head.entry);
        add(heads, head.more);
        return last;
      }
    };
  }

  private record Head(Object[] entry, Iterator<Object[]> more) {}

  private static void add(PriorityQueue<Head> heads, Iterator<Object[]> range) {
    if (range.hasNext()) heads.add(new Head(range.next(), range));
  }

  private static Object positionOf(Object[] entry) {
    return entry[entry.length - 1];
  }
}
