package dev.isnad.index;

import com.ibm.icu.text.UnicodeCompressor;
import dev.isnad.article.Attribution;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A passage as one value, read whole in one access: Lucene's stored fields would unpack a block of
 * neighbours for each hit, which costs more than finding it. Text is written in Unicode's standard
 * compression (SCSU, UTS 6), one byte a letter for Arabic.
 */
final class PassageRecord {
  private PassageRecord() {}

  static BytesRef write(Passage passage) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(passage, out);
    } catch (IOException e) {
      throw new IllegalStateException("Memory cannot fail to be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(Passage passage, DataOutput out) throws IOException {
    Attribution attribution = passage.attribution();
    text(passage.articleId(), out);
    text(passage.revision(), out);
    out.writeVInt(passage.ordinal());
    out.writeVInt(passage.start());
    text(passage.text(), out);
    text(passage.title(), out);
    text(passage.heading(), out);
    texts(attribution.speaker().stream().toList(), out);
    texts(attribution.via(), out);
    text(attribution.publisher(), out);
    texts(attribution.published().map(LocalDate::toString).stream().toList(), out);
    texts(passage.url().map(URI::toString).stream().toList(), out);
    texts(passage.keywords(), out);
  }

  private static void texts(List<String> texts, DataOutput out) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = UnicodeCompressor.compress(text);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  static Passage read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String articleId = text(in);
    String revision = text(in);
    int ordinal = in.readVInt();
    int start = in.readVInt();
    String text = text(in);
    String title = text(in);
    String heading = text(in);
    Optional<String> speaker = optional(in);
    List<String> via = texts(in);
    String publisher = text(in);
    Optional<LocalDate> published = optional(in).map(LocalDate::parse);
    return new Passage(
        articleId,
        revision,
        ordinal,
        start,
        start + text.length(),
        text,
        title,
        heading,
        new Attribution(speaker, via, publisher, published),
        optional(in).map(URI::create),
        texts(in));
  }

  private static Optional<String> optional(DataInput in) throws IOException {
    return texts(in).stream().findFirst();
  }

  private static List<String> texts(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return CompressedText.read(bytes);
  }
}
