package io.strategydsl.rules.words;

import com.google.common.base.Suppliers;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule makes of its lists of words, to ask for once per plan. Of the usual lists it is made once and for all, since
 * to prepare the words takes longer than to look for them in a small plan.
 */
public final class MadeOfWords<T> implements Function<Inspection, T> {
    private final List<RuleParameter<List<String>>> parameters;
    private final Function<List<List<String>>, T> making;
    private final Supplier<T> usual;

    /**
     * Makes it on demand.
     *
     * @param parameters the lists
     * @param making what makes it of their values; it has to be safe to share between threads
     */
    public MadeOfWords(List<RuleParameter<List<String>>> parameters, Function<List<List<String>>, T> making) {
        this.parameters = List.copyOf(parameters);
        this.making = making;
        this.usual = Suppliers.memoize(() -> making.apply(
                parameters.stream().map(RuleParameter::defaultValue).toList()));
    }

    @Override
    public T apply(Inspection inspection) {
        List<List<String>> words = new ArrayList<>();
        boolean isUsual = true;
        for (RuleParameter<List<String>> parameter : parameters) {
            words.add(inspection.parameter(parameter));
            isUsual &= inspection.parameter(parameter).equals(parameter.defaultValue());
        }
        return isUsual ? usual.get() : making.apply(words);
    }
}
