package dev.apsh.transcript.carrier;

import dev.apsh.transcript.Problem;
import dev.apsh.transcript.Source;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Asks the JDK's parser whether a document is XML; it reads no other file and expands no entity.
final class WellFormed {
  private WellFormed() {}

  /// What is wrong with it, and in which line.
  static Optional<Problem> problem(Source source, String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int _ = reader.next();
      }
      reader.close();
      return Optional.empty();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      String said = String.valueOf(e.getMessage());
      String message = "Message: ";
      int at = said.indexOf(message);
      String what =
          (at < 0 ? said : said.substring(at + message.length())).lines().findFirst().orElse("");
      return Optional.of(new Problem(source.position(line), "No XML: " + what));
    }
  }
}
