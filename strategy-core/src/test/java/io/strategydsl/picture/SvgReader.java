package io.strategydsl.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pictures as the XML parser of the JDK does. */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Document document;

    SvgReader(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Returns the elements with the name, or all where it is "*". */
    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS("*".equals(name) ? "*" : SVG, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** Returns the texts of the elements with the name. */
    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Element each : elements("*")) {
            if (each.hasAttribute("id")) {
                ids.add(each.getAttribute("id"));
            }
        }
        return ids;
    }
}
