/** A user's module. */
module example.plan {
    requires transitive io.strategydsl.core;

    exports example;
}
