package io.strategydsl.properties;

/** How many there are of what a plan has several of; a failing plan is tried again with fewer. */
record Shape(int objectives, int goals, int subGoals, int tactics, int personas, int channels, int members) {}
