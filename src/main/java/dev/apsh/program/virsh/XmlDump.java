package dev.apsh.program.virsh;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathEvaluationResult.XPathResultType;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What virsh's dumpxml commands print: a document, or the parts of it that an XPath expression
/// selects, as libxml2 writes them.
final class XmlDump {
  private static final String SOURCE = "source";

  private XmlDump() {}

  static VirshOption xpath() {
    return VirshOption.text("xpath", "xpath expression to filter the XML document");
  }

  static VirshOption wrap() {
    return VirshOption.flag("wrap", "wrap xpath results in an common root element");
  }

  static boolean print(VirshCall call, Xml xml) throws LibvirtError {
    String document = xml.format();
    if (!call.has("xpath")) {
      call.print(document);
      return true;
    }
    String path = call.get("xpath");
    try {
      XPathExpression expression = XPathFactory.newInstance().newXPath().compile(path);
      List<Node> nodes = nodes(path, expression.evaluateExpression(root(document, xml)));
      call.print(call.has("wrap") ? wrapped(nodes) : listed(nodes));
    } catch (XPathExpressionException e) {
      call.session().call().say("XPath error : Invalid expression");
      call.print(call.has("wrap") ? wrapped(List.of()) : "");
    }
    return true;
  }

  /// The document as a tree whose elements know what they are made of, since the tree itself
  /// forgets in which order attributes stand.
  private static Element root(String document, Xml xml) throws LibvirtError {
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(document)))
              .getDocumentElement();
      pair(root, xml);
      return root;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw LibvirtError.plain(String.valueOf(e.getMessage()));
    }
  }

  private static void pair(Element element, Xml xml) {
    element.setUserData(SOURCE, xml, null);
    Iterator<Xml> children = xml.children().iterator();
    for (int i = 0; i < element.getChildNodes().getLength(); i++) {
      if (element.getChildNodes().item(i) instanceof Element child) {
        pair(child, children.next());
      }
    }
  }

  private static List<Node> nodes(String path, XPathEvaluationResult<?> result)
      throws LibvirtError {
    List<Node> nodes = new ArrayList<>();
    if (result.type() != XPathResultType.NODESET || !(result.value() instanceof XPathNodes all)) {
      throw LibvirtError.internal("Incorrect xpath '" + path + "'");
    }
    all.forEach(nodes::add);
    return nodes;
  }

  private static String listed(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    for (Node node : nodes) {
      write(node, out);
      out.append('\n');
    }
    return out.toString();
  }

  /// Elements stand on lines of their own unless there is a text among them.
  private static String wrapped(List<Node> nodes) {
    StringBuilder attributes = new StringBuilder();
    StringBuilder children = new StringBuilder();
    boolean isLaidOut = nodes.stream().noneMatch(node -> node.getNodeType() == Node.TEXT_NODE);
    for (Node node : nodes) {
      boolean isAttribute = node.getNodeType() == Node.ATTRIBUTE_NODE;
      children.append(isLaidOut && !isAttribute ? "\n  " : "");
      write(node, isAttribute ? attributes : children);
    }
    return children.isEmpty()
        ? "<nodes" + attributes + "/>\n"
        : "<nodes" + attributes + ">" + children + (isLaidOut ? "\n" : "") + "</nodes>\n";
  }

  private static void write(Node node, StringBuilder out) {
    switch (node.getNodeType()) {
      case Node.ATTRIBUTE_NODE ->
          out.append(' ')
              .append(node.getNodeName())
              .append("=\"")
              .append(escaped(node))
              .append('"');
      case Node.TEXT_NODE -> out.append(escaped(node));
      case Node.DOCUMENT_NODE -> write(node.getFirstChild(), out);
      default -> element(node, out);
    }
  }

  private static void element(Node node, StringBuilder out) {
    out.append('<').append(node.getNodeName());
    if (node.getUserData(SOURCE) instanceof Xml xml) {
      xml.attributes()
          .keySet()
          .forEach(name -> write(node.getAttributes().getNamedItem(name), out));
    }
    if (!node.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      write(node.getChildNodes().item(i), out);
    }
    out.append("</").append(node.getNodeName()).append('>');
  }

  private static String escaped(Node node) {
    String text = node.getNodeValue().replace("&", "&amp;").replace("<", "&lt;");
    text = text.replace(">", "&gt;");
    return node.getNodeType() == Node.ATTRIBUTE_NODE ? text.replace("\"", "&quot;") : text;
  }
}
