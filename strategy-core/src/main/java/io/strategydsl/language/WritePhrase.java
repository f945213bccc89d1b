package io.strategydsl.language;

import io.strategydsl.internal.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write in place of a value that is refused, by the type of what the field takes. It ends a sentence. */
enum WritePhrase implements Phrase {
    ID("write letters, digits and - _ . : @ +"),
    REFERENCE("write the id of the {kind}"),
    TEXT("write a text"),
    FLAG("write true or false"),
    WHOLE_NUMBER("write a whole number from {least} to {most}"),
    NUMBER("write digits and a decimal point, as in 14000.5"),
    NUMBER_ABOVE("write a number above {above}"),
    NUMBER_FROM("write a number from {least}"),
    NUMBER_TO("write a number up to {most}"),
    NUMBER_FROM_TO("write a number from {least} to {most}"),
    YEAR("write a year from 1 to 9999"),
    DAY("write a day as in 2027-02-01"),
    TIME("write a time as in 17:30"),
    DAY_OF_YEAR("write a day of every year as in --12-24"),
    PERIOD("write a period as in P14D (14 days) or P3M (3 months)"),
    ADDRESS("write an address as in https://example.com/plan"),
    PATH("write where in the plan it is, as in team or tactics/list/owners"),
    RULE("write the id of a rule, as in pillar.honesty"),
    CURRENCY("write the three letters of a currency, as in EUR"),
    CHOICE("choose one: {names, or}"),
    ENTRY("choose from the list, such as {example}"),
    PART("fill it in");

    private final String english;

    WritePhrase(String english) {
        this.english = english;
    }

    /** Returns the phrase for what a refusal says of the type; empty if it says nothing, or nothing that is known. */
    static Optional<WritePhrase> of(Map<String, Object> arguments) {
        Object type = arguments.get("type");
        return Arrays.stream(values())
                .filter(phrase -> phrase.type().equals(type))
                .findFirst();
    }

    private String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "refusal.write." + type();
    }

    @Override
    public String english() {
        return english;
    }
}
