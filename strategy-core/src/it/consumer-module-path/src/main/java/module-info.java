/** A user's module. */
module example.plan {
    requires transitive io.strategydsl.core;
    requires tools.jackson.databind;

    exports example;
}
