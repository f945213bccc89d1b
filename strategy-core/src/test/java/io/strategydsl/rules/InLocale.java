package io.strategydsl.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test as on a machine that speaks another language, and gives the machine its own back. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InLocale.Switch.class)
public @interface InLocale {

    /** The language tag, such as "tr-TR". */
    String value();

    final class Switch implements BeforeEachCallback, AfterEachCallback {
        private final Locale before = Locale.getDefault();

        @Override
        public void beforeEach(ExtensionContext context) {
            InLocale asked = context.getRequiredTestMethod().getAnnotation(InLocale.class);
            Locale.setDefault(Locale.forLanguageTag(asked.value()));
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Locale.setDefault(before);
        }
    }
}
