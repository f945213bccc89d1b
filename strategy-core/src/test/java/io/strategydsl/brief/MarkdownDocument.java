package io.strategydsl.brief;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A brief as a parser of Markdown reads it. */
final class MarkdownDocument {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Node root;

    private MarkdownDocument(Node root) {
        this.root = root;
    }

    static MarkdownDocument read(String markdown) {
        return new MarkdownDocument(PARSER.parse(markdown));
    }

    /** What the document is made of, in order; texts that follow each other are one. */
    List<String> structure() {
        List<String> structure = new ArrayList<>();
        add(root, structure);
        return structure;
    }

    private static void add(Node node, List<String> structure) {
        String name = node.getClass().getSimpleName();
        if (node instanceof Text && node.getPrevious() instanceof Text) {
            return;
        }
        structure.add(name);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, structure);
        }
        structure.add("/");
    }

    /** The paragraphs, headings and cells, each as its text. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                boolean isText = parent.getFirstChild() instanceof Text || parent.getFirstChild() == null;
                super.visitChildren(parent);
                if (isText || !text.isEmpty()) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });
        return texts;
    }

    /** All the text in one. */
    String text() {
        return String.join("\n", texts());
    }

    /** The diagrams, each in its code. */
    List<String> diagrams() {
        List<String> diagrams = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                diagrams.add(block.getInfo() + "\n" + block.getLiteral());
            }
        });
        return diagrams;
    }
}
