package io.strategydsl.internal;

/** What custom code threw, handled so that it can do no more harm: it may be of a class of that code, too. */
public final class Thrown {

    /** How long its description can be, in characters. */
    static final int MAX_LENGTH = 1_000;

    private static final String DOTS = "...";

    private Thrown() {}

    /**
     * Rethrows what a dying JVM throws, and nothing else. If the thread was interrupted, restores its interrupt flag for the
     * code that interrupted it.
     */
    public static void survived(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns its type and message, as far as it can say them. To be asked once, and the answer kept. */
    public static String description(Throwable thrown) {
        // Nobody can override this one.
        String type = thrown.getClass().getName();
        try {
            String said = thrown.toString();
            return cut(said == null || said.isBlank() ? type : said);
        } catch (Throwable failure) {
            survived(failure);
            return cut(type) + ", which failed to say what happened";
        }
    }

    private static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        return text.substring(0, PlainText.endOfCharacter(text, MAX_LENGTH)) + DOTS;
    }
}
