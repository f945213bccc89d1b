package io.strategydsl.json;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.NamedElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The arguments of a finding as JSON: what a program needs to say it in another language. */
final class ArgumentJson {
    private ArgumentJson() {}

    /** Returns them by name. Sorted, because findings with the same arguments are equal in whatever order they were stated. */
    static JsonObject of(Map<String, Object> arguments) {
        JsonObject object = new JsonObject();
        new TreeMap<>(arguments).forEach((name, value) -> object.with(name, of(value)));
        return object;
    }

    private static Object of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ArgumentJson::of).toList();
        }
        if (value instanceof NamedElement element) {
            return of(element.path()).withIfStated("name", element.name());
        }
        if (value instanceof ElementPath path) {
            return of(path);
        }
        if (value instanceof Clause clause) {
            return new JsonObject().with("template", clause.template()).with("arguments", of(clause.arguments()));
        }
        if (value instanceof CatalogueEntry entry) {
            return new JsonObject().with("id", entry.id()).with("name", entry.name());
        }
        if (value instanceof Enum<?> constant) {
            return keyword(constant);
        }
        boolean isOfTheJdk = value.getClass().getPackageName().startsWith("java.");
        return isOfTheJdk ? value : ValueWords.CUT.of(value);
    }

    private static JsonObject of(ElementPath path) {
        return new JsonObject()
                .with("kind", keyword(path.kind()))
                .withIfStated("id", path.id())
                .withIfStated("number", path.number() > 1 ? Optional.of(path.number()) : Optional.empty())
                .withIfStated("attribute", path.attribute());
    }

    private static String keyword(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
