package io.strategydsl.text.answers;

import static io.strategydsl.text.answers.TraceWords.found;
import static io.strategydsl.text.answers.TraceWords.missing;
import static io.strategydsl.text.answers.TraceWords.named;
import static io.strategydsl.text.answers.TraceWords.seeAbove;
import static io.strategydsl.text.answers.TraceWords.someFound;
import static io.strategydsl.text.answers.TraceWords.someNamed;
import static io.strategydsl.text.answers.TraceWords.titled;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.TextLines;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the links from personas through channels and tactics to objectives. Each element is written in full once. */
final class TowardsObjectives {
    private final StrategyIndex index;
    private final TextLines lines;
    private final TraceWords words = new TraceWords();
    private final Map<String, List<Tactic>> tactics;
    private final Map<String, List<Post>> postsOfPersonas;
    private final Map<String, List<Tactic>> reaching;
    // Goals share the set that they inherit, so each is looked through once.
    private final IdentityHashMap<Set<String>, List<String>> objectives = new IdentityHashMap<>();

    TowardsObjectives(StrategyIndex index, TextLines lines) {
        this.index = index;
        this.lines = lines;
        this.tactics = TraceWords.byReference(index.tactics(), Tactic::channels);
        this.postsOfPersonas = TraceWords.byReference(index.posts(), Post::personas);
        this.reaching = TraceWords.byReference(index.tactics(), Tactic::personas);
    }

    void write() {
        index.strategy().personas().forEach(this::write);
        List<ChannelPlan> looseChannels = index.channels().stream()
                .filter(channel -> found(channel.personas(), index::persona).isEmpty())
                .toList();
        List<Tactic> looseTactics = index.tactics().stream()
                .filter(tactic -> found(tactic.channels(), this::channel).isEmpty())
                .filter(tactic -> found(tactic.personas(), index::persona).isEmpty())
                .toList();
        List<Post> loosePosts = index.posts().stream()
                .filter(post -> found(post.channels(), this::channel).isEmpty())
                .toList();
        if (!looseChannels.isEmpty()
                || !looseTactics.isEmpty()
                || !loosePosts.isEmpty()
                || index.strategy().personas().isEmpty()) {
            lines.paragraph(1, missing("persona"));
        }
        looseChannels.forEach(this::write);
        if (!looseTactics.isEmpty() || !loosePosts.isEmpty()) {
            lines.paragraph(2, missing("channel"));
            looseTactics.forEach(tactic -> write(tactic, index.servedGoals(tactic), 3));
            loosePosts.forEach(post -> write(post, index.servedGoals(post), 3));
        }
    }

    private void write(Persona persona) {
        lines.hanging(1, titled(persona));
        if (index.persona(persona.id()).filter(first -> first == persona).isEmpty()) {
            lines.paragraph(3, "an earlier persona has the same id");
            return;
        }
        List<ChannelPlan> channels = index.channels(persona);
        if (channels.isEmpty()) {
            lines.paragraph(2, missing("channel"));
        }
        channels.forEach(this::write);
        reaching.getOrDefault(persona.id(), List.of()).forEach(tactic -> write(tactic, index.servedGoals(tactic), 2));
        postsOfPersonas.getOrDefault(persona.id(), List.of()).forEach(post -> write(post, index.servedGoals(post), 2));
    }

    private void write(ChannelPlan channel) {
        if (!words.isNew(channel)) {
            lines.paragraph(2, seeAbove(channel));
            return;
        }
        lines.hanging(2, titled(channel));
        lines.paragraph(4, named("metric", found(channel.metrics(), index::metric)));
        if (channel(channel.id()).filter(first -> first == channel).isEmpty()) {
            lines.paragraph(4, "an earlier channel has the same id");
            return;
        }
        List<Tactic> here = tactics.getOrDefault(channel.id(), List.of());
        List<Post> posts = index.posts(channel);
        if (here.isEmpty() && posts.isEmpty()) {
            lines.paragraph(3, missing("tactic"));
        }
        here.forEach(tactic -> write(tactic, index.servedGoals(tactic), 3));
        posts.forEach(post -> write(post, index.servedGoals(post), 3));
    }

    /** Writes the id of a tactic or post alone, since its text is printed in the other direction. */
    private void write(IdentifiedElement element, Set<String> served, int depth) {
        if (!words.isNew(element)) {
            lines.paragraph(depth, seeAbove(element));
            return;
        }
        Set<String> goals = found(served, index::goal);
        Stream<String> supported =
                goals.stream().flatMap(id -> index.goal(id).stream()).flatMap(goal -> objectives(goal).stream());
        lines.hanging(
                depth,
                new Facts()
                        .add(element.elementKind().word() + " " + element.id())
                        .add(named("goal", goals))
                        .add(someNamed("objective", supported))
                        .toString());
    }

    private List<String> objectives(Goal goal) {
        return objectives.computeIfAbsent(
                index.supportedObjectives(goal), stated -> someFound(stated, index::objective));
    }

    private Optional<ChannelPlan> channel(String id) {
        return index.channel(id).filter(channel -> !channel.isClosing());
    }
}
