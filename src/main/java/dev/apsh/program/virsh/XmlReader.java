package dev.apsh.program.virsh;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/// Reads an XML document with the JDK's parser; what stands outside of the document is not fetched.
final class XmlReader {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private XmlReader() {}

  /// Reads a document whose root is `root`.
  ///
  /// @param what the document is, such as `domain_definition`, as errors name it
  static Xml read(String text, String what, String root) throws LibvirtError {
    Xml xml = read(text, what);
    if (!xml.name().equals(root)) {
      throw LibvirtError.xml("expecting root element of '" + root + "', not '" + xml.name() + "'");
    }
    return xml;
  }

  /// Reads a document with whatever root.
  static Xml read(String text, String what) throws LibvirtError {
    Tree tree = new Tree();
    try {
      parser().parse(new InputSource(new StringReader(text)), tree);
      return tree.root();
    } catch (SAXParseException e) {
      throw LibvirtError.plain("(%s):%s".formatted(what, XmlWords.of(e, text, tree.open())));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw LibvirtError.plain("(" + what + "):1: " + e.getMessage());
    }
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DOCTYPE, true);
    return factory.newSAXParser();
  }

  /// Builds elements as the parser meets them.
  private static final class Tree extends DefaultHandler {
    private final Deque<Open> open = new ArrayDeque<>();
    private Locator locator = new LocatorImpl();
    private Xml root = Xml.of("");

    /// An element whose end is yet to come.
    private record Open(
        String name,
        SequencedMap<String, String> attributes,
        List<Xml> children,
        StringBuilder text,
        int line) {}

    Xml root() {
      return root;
    }

    /// The element that is open, with the line it begins on.
    String open() {
      return open.isEmpty() ? "" : open.element().name() + " line " + open.element().line();
    }

    @Override
    public void setDocumentLocator(Locator given) {
      locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      SequencedMap<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        map.put(attributes.getQName(i), attributes.getValue(i));
      }
      open.push(
          new Open(name, map, new ArrayList<>(), new StringBuilder(), locator.getLineNumber()));
    }

    @Override
    public void characters(char[] text, int from, int length) {
      open.element().text().append(text, from, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      Open done = open.pop();
      boolean leaf = done.children().isEmpty();
      String text = leaf && !done.text().toString().isBlank() ? done.text().toString() : "";
      Xml xml = new Xml(done.name(), done.attributes(), done.children(), text);
      if (open.isEmpty()) {
        root = xml;
      } else {
        open.element().children().add(xml);
      }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
