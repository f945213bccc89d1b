package io.strategydsl.rules.words;

import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its lists of words, to ask for once per plan. Of the usual lists it is made once and for all, since
 * to prepare the words takes longer than to look for them in a small plan.
 */
public final class MadeOfWords<T> implements Function<Inspection, T> {
    private final List<RuleParameter<List<String>>> parameters;
    private final Function<List<List<String>>, T> making;
    private volatile @Nullable T usual;

    /**
     * Makes it on demand.
     *
     * @param parameters the lists
     * @param making what makes it of their values; it has to be safe to share between threads
     */
    public MadeOfWords(List<RuleParameter<List<String>>> parameters, Function<List<List<String>>, T> making) {
        this.parameters = List.copyOf(parameters);
        this.making = making;
    }

    @Override
    public T apply(Inspection inspection) {
        List<List<String>> words = new ArrayList<>();
        boolean isUsual = true;
        for (RuleParameter<List<String>> parameter : parameters) {
            words.add(inspection.parameter(parameter));
            isUsual &= inspection.parameter(parameter).equals(parameter.defaultValue());
        }
        return isUsual ? usual(words) : making.apply(words);
    }

    /** Where two threads ask for it at once, both make it, and the same. */
    private T usual(List<List<String>> words) {
        T made = usual;
        if (made == null) {
            made = making.apply(words);
            usual = made;
        }
        return made;
    }
}
