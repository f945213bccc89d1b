package io.strategydsl.brief.mermaid;

import io.strategydsl.model.ContentShare;
import java.util.List;
import java.util.function.Function;

/** A content mix. */
public final class PieDiagram {
    private PieDiagram() {}

    /**
     * Returns the diagram; empty if no share is above 0.
     *
     * @param mix the shares
     * @param area what an area is called
     */
    public static String of(List<ContentShare> mix, Function<ContentShare, String> area) {
        StringBuilder diagram = new StringBuilder("pie showData");
        List<ContentShare> shown = mix.stream()
                .filter(share -> share.percent().signum() > 0)
                .limit(MermaidText.MAX_LABELS)
                .toList();
        shown.forEach(share -> diagram.append("\n    ")
                .append(MermaidText.quoted(area.apply(share)))
                .append(" : ")
                .append(share.percent().toPlainString()));
        return shown.isEmpty() ? "" : diagram.toString();
    }
}
