package dev.isnad.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** PDF and DOCX files made on the spot. */
final class TestDocuments {
  private TestDocuments() {}

  /**
   * A PDF that shows the lines from left to right as given, letter by letter. Its font has no
   * shapes, only a map from codes to characters, which is all that reading needs.
   */
  static byte[] pdf(List<String> lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      List<Integer> characters = characters(lines);
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font(document, characters));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write(shown(lines, characters).getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      return saved(document);
    }
  }

  static byte[] pdfWithoutText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  static byte[] lockedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return saved(document);
    }
  }

  static byte[] docx(String title, String heading, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Heading1");
      style.addNewName().setVal("heading 1");
      document.createStyles().addStyle(new XWPFStyle(style));
      document.createParagraph().createRun().setText(title);
      document.createParagraph().createRun().setText(paragraphs[0]);
      XWPFParagraph middle = document.createParagraph();
      middle.setStyle("Heading1");
      middle.createRun().setText(heading);
      for (int i = 1; i < paragraphs.length; i++) {
        document.createParagraph().createRun().setText(paragraphs[i]);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static List<Integer> characters(List<String> lines) {
    return new ArrayList<>(String.join("", lines).codePoints().distinct().boxed().toList());
  }

  private static String shown(List<String> lines, List<Integer> characters) {
    StringBuilder content = new StringBuilder("BT /F1 10 Tf 14 TL 40 750 Td\n");
    for (String line : lines) {
      content.append('<');
      line.codePoints().forEach(c -> content.append("%02X".formatted(1 + characters.indexOf(c))));
      content.append("> Tj T*\n");
    }
    return content.append("ET").toString();
  }

  private static COSDictionary font(PDDocument document, List<Integer> characters)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, characters.size());
    COSArray widths = new COSArray();
    characters.forEach(c -> widths.add(COSInteger.get(500)));
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.TO_UNICODE, map(document, characters));
    return font;
  }

  private static COSStream map(PDDocument document, List<Integer> characters) throws IOException {
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
            .append("1 begincodespacerange <00> <FF> endcodespacerange\n")
            .append(characters.size())
            .append(" beginbfchar\n");
    for (int i = 0; i < characters.size(); i++) {
      map.append("<%02X> <%04X>\n".formatted(i + 1, characters.get(i)));
    }
    map.append("endbfchar endcmap end end");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
