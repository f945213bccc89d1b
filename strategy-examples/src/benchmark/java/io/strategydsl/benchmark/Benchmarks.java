package io.strategydsl.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks; takes the arguments of JMH, such as a pattern of names. Without arguments all of them run, which takes
 * about 25 minutes on an idle machine.
 */
public final class Benchmarks {

    // A small young generation that is used over and over: a machine that hands out memory slowly would otherwise be
    // measured, and not the code.
    private static final String[] MEMORY = {"-Xms2g", "-Xmx2g", "-Xmn64m"};

    private Benchmarks() {}

    /** Makes sure that all find the same, runs the benchmarks and prints how they compare. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        FloorCheck.main(arguments);
        CommandLineOptions options = new CommandLineOptions(arguments);
        Runner runner = new Runner(new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(MEMORY)
                .build());
        if (options.shouldList()) {
            runner.list();
            return;
        }
        RatioTable.print(runner.run(), System.out);
    }
}
