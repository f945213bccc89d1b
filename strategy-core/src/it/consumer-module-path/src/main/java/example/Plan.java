package example;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;

/** A plan as a user writes it. */
public final class Plan {

    private Plan() {}

    /** The plan. */
    public static Strategy strategy() {
        return Strategy.builder("plan")
                .organisation("Campfire, Inc.")
                .addTactic(Tactic.builder("list")
                        .text("List influencers open to sponsored posts")
                        .build())
                .build();
    }
}
