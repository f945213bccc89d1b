package example

import io.strategydsl.dsl.GoalScope
import io.strategydsl.dsl.StrategyConstants.*
import io.strategydsl.dsl.StrategyDsl.*
import io.strategydsl.model.Strategy
import java.time.LocalDate
import java.time.Year

/** A plan as a user writes it in Kotlin. */
fun plan(): Strategy =
    strategy("campfire-2017") { s -> s
        .organisation("Campfire, Inc.")
        .during(Year.of(2017))
        .objective("new-segment", "Grow our audience in a new market")
        .milestone("launch", "Public launch") { m -> m.on(LocalDate.of(2017, 6, 1)) }
        .team { t -> t
            .member("brian", "Brian") { m -> m.function(MARKETING, CONTENT).available(12, PER_WEEK).canPost() }
            .agency("north", "North & Sons")
        }
        .persona("campers", "Families who camp") { p -> p.because("They buy first").foundOn(INSTAGRAM) }
        .primaryGoal("known", "Be known to everybody who camps", ::known)
        .channel("instagram", INSTAGRAM) { c -> c
            .because("Campers show their places here")
            .reaching("campers")
            .measuredBy("followers")
            .ownedBy("brian")
            .posting(3, PER_WEEK)
            .posting(1, 2, PER_MONTH) { p -> p.area(CURATED).format(LONG_VIDEO) }
            .mix(promotion(20), curated(40), interaction(40))
        }
    }

/** A goal as a function of its own. Statements will do, since every verb changes the scope that it returns. */
private fun known(g: GoalScope) {
    g.supports("new-segment")
    g.metric("followers", "Followers") { m -> m
        .kind(FOLLOWERS)
        .baseline(1_200)
        .target("4500.5", LocalDate.of(2017, 12, 31))
        .target(2_000, at("launch"))
    }
    g.tactic("list", "List influencers open to sponsored posts") { t -> t
        .amount(100, "influencers")
        .ownedBy("brian")
        .due(LocalDate.of(2017, 2, 1))
        .effort("1.5")
    }
    for (city in listOf("Denver", "Boulder")) {
        g.tactic("meet-${city.lowercase()}", "Meet the campers of $city") { t -> t
            .dependsOn("list")
            .ownedBy("brian")
            .on("instagram")
            .due(before("launch", weeks(4)))
            .resource(money(200, "USD", "a room in $city"))
        }
    }
}
