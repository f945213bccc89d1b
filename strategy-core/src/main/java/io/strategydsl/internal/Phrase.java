package io.strategydsl.internal;

/**
 * Something that is said in every language. The English words stand in the code, where they are read and changed; a file of
 * another language has its own words under the same key.
 */
public interface Phrase {

    /** Returns the key under which the file of a language has it, such as "report.passed". */
    String key();

    /** Returns the English template, as {@link Phrasebook#fill} reads it. */
    String english();
}
