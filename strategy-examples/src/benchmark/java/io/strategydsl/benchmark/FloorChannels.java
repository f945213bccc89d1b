package io.strategydsl.benchmark;

import io.strategydsl.model.Automation;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Resource;
import io.strategydsl.model.TeamMember;
import java.math.BigDecimal;
import java.util.List;

/** Channels and their content. */
final class FloorChannels {
    private FloorChannels() {}

    static void essential(ChannelPlan channel, FloorIndex index, FloorFindings findings) {
        justified(channel, findings);
        FloorReferences.unique(findings);
        placeholders(channel, findings);
        references(channel, index, findings);
        platform(channel, findings);
    }

    static void standard(ChannelPlan channel, int position, FloorLinks links, FloorFindings findings) {
        FloorIndex index = links.index;
        access(channel, index, findings);
        if (!index.strategy.personas().isEmpty() && channel.personas().isEmpty()) {
            findings.add("channel.audience", "personas", "reaches no persona");
        }
        contentPlanned(channel, links, findings);
        justified(channel, findings);
        if (channel.metrics().isEmpty()) {
            findings.add("channel.measured", "metrics", "has no metric of its own");
        }
        if (channel.owners().isEmpty()) {
            findings.add("channel.owned", "owners", "has no owner");
        }
        for (FloorReasons.Copy copy : links.copies.getOrDefault(position, List.of())) {
            findings.add("channel.reason-distinct", copy.attribute(), "says the same as '" + copy.other() + "'");
        }
        if (!isResourced(channel)) {
            findings.add("channel.resourced", "resources", "states neither people nor time nor money");
        }
        whereAudienceIs(channel, index, findings);
        content(channel, links, findings);
        FloorReferences.unique(findings);
        placeholders(channel, findings);
        references(channel, index, findings);
        platform(channel, findings);
    }

    private static void access(ChannelPlan channel, FloorIndex index, FloorFindings findings) {
        if (channel.access().isEmpty()) {
            findings.add("channel.access-known", "access", "does not say how many people can post");
            return;
        }
        int posting = 0;
        for (String id : channel.owners()) {
            TeamMember owner = index.members.get(id);
            posting += owner != null && owner.canPost() ? 1 : 0;
        }
        if (channel.access().getAsInt() < posting) {
            findings.add(
                    "channel.access-known", "access", "has " + posting + " owners who can post, more than it says");
        }
    }

    private static boolean isResourced(ChannelPlan channel) {
        for (Resource resource : channel.resources()) {
            if (!(resource instanceof Resource.Tool)) {
                return true;
            }
        }
        return false;
    }

    private static void contentPlanned(ChannelPlan channel, FloorLinks links, FloorFindings findings) {
        boolean posts = links.channelsWithPosts.contains(channel.id());
        boolean calendar = links.index.strategy.calendar().isPresent()
                || channel.calendar().isPresent();
        if ((channel.mix().isEmpty() && links.index.strategy.mix().isEmpty())
                || (channel.cadences().isEmpty() && !posts)
                || (!calendar && !posts)) {
            findings.add("channel.content-planned", "lacks a mix, a cadence or a calendar");
        }
    }

    private static void justified(ChannelPlan channel, FloorFindings findings) {
        if (channel.reason().isEmpty()) {
            findings.add("channel.justified", "reason", "has no reason to be there");
        }
    }

    private static void whereAudienceIs(ChannelPlan channel, FloorIndex index, FloorFindings findings) {
        if (channel.platform().isEmpty()) {
            return;
        }
        for (String id : channel.personas()) {
            Persona persona = index.personas.get(id);
            if (persona != null
                    && !persona.platforms().isEmpty()
                    && !isOn(persona, channel.platform().get())) {
                findings.add("channel.where-audience-is", "personas", "reaches '" + id + "', who is elsewhere");
                return;
            }
        }
    }

    private static boolean isOn(Persona persona, Platform platform) {
        for (Platform each : persona.platforms()) {
            if (each.id().equals(platform.id())) {
                return true;
            }
        }
        return false;
    }

    private static void content(ChannelPlan channel, FloorLinks links, FloorFindings findings) {
        if (!channel.mix().isEmpty()) {
            BigDecimal total = FloorMixes.total(channel.mix());
            boolean onlyPromotion = FloorMixes.isOnlyPromotion(channel.mix(), total);
            if (!onlyPromotion && FloorMixes.countForSomething(channel.mix()) && links.mixes.lackAnArea()) {
                findings.add("content.balanced", "mix", "has a mix that lacks what every other lacks as well");
            }
            FloorContent.cadence(channel, links.posts(channel), links.index, findings);
            if (!FloorMixes.isAll(total)) {
                findings.add("content.mix-adds-up", "mix", "has a mix that adds up to " + total);
            }
            FloorContent.mix(channel.mix(), links.posts(channel), links.index, findings);
            robots(channel, findings);
            if (onlyPromotion) {
                findings.add("content.not-all-promotion", "mix", "posts nothing but promotion");
            }
        } else {
            FloorContent.cadence(channel, links.posts(channel), links.index, findings);
            robots(channel, findings);
        }
    }

    private static void robots(ChannelPlan channel, FloorFindings findings) {
        if (channel.automation().isPresent() && channel.automation().get() == Automation.AUTOMATIC) {
            findings.add("content.no-robot-posts", "automation", "is posted to by a program");
        }
    }

    private static void placeholders(ChannelPlan channel, FloorFindings findings) {
        FloorTexts.check(channel.account(), "account", findings);
        FloorTexts.check(channel.profile(), "profile", findings);
        FloorTexts.check(channel.reason(), "reason", findings);
        FloorTexts.check(channel.content(), "content", findings);
        FloorTexts.checkResources(channel.resources(), findings);
    }

    private static void references(ChannelPlan channel, FloorIndex index, FloorFindings findings) {
        FloorReferences.check(channel.personas(), index.personas, "personas", findings);
        FloorReferences.check(channel.metrics(), index.metrics, "metrics", findings);
        FloorReferences.check(channel.owners(), index.members, "owners", findings);
    }

    private static void platform(ChannelPlan channel, FloorFindings findings) {
        if (channel.platform().isEmpty()) {
            findings.add("text.stated", "platform", "has no platform");
        }
    }
}
