package example;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;

/** Prints a plan. */
public final class PrintPlan {

    private PrintPlan() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        Strategy strategy = Strategy.builder("plan")
                .organisation("Campfire, Inc.")
                .addTactic(Tactic.builder("list")
                        .text("List influencers open to sponsored posts")
                        .build())
                .build();
        System.out.println(strategy);
    }
}
