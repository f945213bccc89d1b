package io.strategydsl.brief;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page as the XML parser of the JDK reads it. */
final class XmlPage {
    private final Element root;

    private XmlPage(Element root) {
        this.root = root;
    }

    static XmlPage read(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new XmlPage(
                    builder.parse(new InputSource(new StringReader(html))).getDocumentElement());
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The element around all others. */
    Element root() {
        return root;
    }

    /** All elements in the order of the page. */
    List<Element> elements() {
        return elements("*");
    }

    List<Element> elements(String tag) {
        NodeList found = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> withClass(String name) {
        return elements().stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    /** The tags of all elements in their order, pictures aside. */
    List<String> structure() {
        List<String> tags = new ArrayList<>();
        addTags(root, tags);
        return tags;
    }

    private static void addTags(Element element, List<String> tags) {
        tags.add(element.getTagName());
        if (!element.getTagName().equals("svg")) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    addTags(inner, tags);
                }
            }
        }
        tags.add("/");
    }

    /** The text of an element, on one line. */
    static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
