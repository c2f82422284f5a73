package dev.isnad.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * What an index covers, counted once for each state of it: counting walks over all reports, and
 * every answer tells the scope. Safe for use by several threads.
 */
final class KnownScope {
  private record Counted(Object state, IndexScope scope) {}

  private volatile Optional<Counted> last = Optional.empty();

  IndexScope of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper states = reader.getReaderCacheHelper();
    if (states == null) {
      return IndexScan.scope(reader);
    }
    Optional<Counted> known = last.filter(counted -> counted.state().equals(states.getKey()));
    if (known.isPresent()) {
      return known.get().scope();
    }
    IndexScope scope = IndexScan.scope(reader);
    last = Optional.of(new Counted(states.getKey(), scope));
    return scope;
  }
}
