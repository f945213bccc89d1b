package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.util.Currency;

/** What something takes: people, time, a tool or money. No article asks for money alone. */
public sealed interface Resource {

    /** Returns what it is, in words. */
    String text();

    /**
     * People.
     *
     * @param text who, or how many
     */
    record People(String text) implements Resource {

        /**
         * @throws IllegalArgumentException if it is blank or has characters that it cannot have
         */
        public People {
            text = ValueChecks.of("people as a resource").words("text", text);
        }
    }

    /**
     * Time.
     *
     * @param text how much, such as "4 hours a week"
     */
    record Time(String text) implements Resource {

        /**
         * @throws IllegalArgumentException if it is blank or has characters that it cannot have
         */
        public Time {
            text = ValueChecks.of("time as a resource").words("text", text);
        }
    }

    /**
     * Hours of work.
     *
     * @param hours how many, in which period
     */
    record Hours(HoursPerPeriod hours) implements Resource {

        /** Refuses null. */
        public Hours {
            hours = ValueChecks.of("hours as a resource").present("hours", hours);
        }

        /** Returns the hours in words: "12 hours a week". */
        @Override
        public String text() {
            return hours.words();
        }
    }

    /**
     * A tool.
     *
     * @param text which
     */
    record Tool(String text) implements Resource {

        /**
         * @throws IllegalArgumentException if it is blank or has characters that it cannot have
         */
        public Tool {
            text = ValueChecks.of("tool as a resource").words("text", text);
        }
    }

    /**
     * Money.
     *
     * @param amount how much, not below 0
     * @param currency in which currency
     * @param text what for
     */
    record Money(BigDecimal amount, Currency currency, String text) implements Resource {

        /**
         * @throws IllegalArgumentException if the amount is below 0 or too long, or the text is blank or has
         *     characters that it cannot have
         */
        public Money {
            Checks checks = ValueChecks.of("money as a resource");
            amount = checks.notNegative("amount", amount);
            currency = checks.present("currency", currency);
            text = checks.words("text", text);
        }
    }
}
