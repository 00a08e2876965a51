import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.h2.mvstore.MVMap;

/**
 * What is left of a find: where its documents are, not the documents, so that ten open cursors over a large collection fit into
 * memory. As in MongoDB, one that is deleted before its batch is asked for is not in it.
 */
final class FindCursor extends AbstractCursor {
  /** A batch ends with the document that brings it here, or it would not fit into a message. */
  private static final int BATCH_BYTES = 16 * 1024 * 1024;

  private final MVMap<Object, Bson.Stored> documents;
  private final Function<List<Document>, List<Document>> project;
  private final Object[] positions;
  private int next;

  FindCursor(long id, MVMap<Object, Bson.Stored> documents, List<Search.Found> found,
      Function<List<Document>, List<Document>> project) {
    super(id);
    this.documents = documents;
    this.project = project;
    positions = found.stream().map(Search.Found::position).toArray();
  }

  @Override
  public boolean isEmpty() {
    return next == positions.length;
  }

  /** At most `most` (0: as many as fit). */
  @Override
  public synchronized List<Document> takeDocuments(int most) {
    List<Document> batch = new ArrayList<>();
    int bytes = 0;
    while (next < positions.length && (most <= 0 || batch.size() < most)) {
      Bson.Stored stored = documents.get(positions[next]);
      if (stored != null) {
        if (bytes > 0 && bytes + stored.bytes.length > BATCH_BYTES) break;
        bytes += stored.bytes.length;
        batch.add(stored.document());
      }
      next++;
    }
    return project.apply(batch);
  }
}
