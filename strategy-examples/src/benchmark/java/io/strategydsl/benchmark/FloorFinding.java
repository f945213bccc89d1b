package io.strategydsl.benchmark;

/**
 * What a check written by hand found.
 *
 * @param rule the id of the rule
 * @param path where it is, as a path of the library is written
 * @param words what is wrong there
 */
record FloorFinding(String rule, String path, String words) {

    /** What was found, in a sentence. */
    String message() {
        return path + " " + words;
    }
}
