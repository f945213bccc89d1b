package io.strategydsl.benchmark;

import io.strategydsl.model.Automation;
import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import java.math.BigDecimal;

/** Channels and their content. */
final class FloorChannels {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

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
        if (channel.access().isEmpty()) {
            findings.add("channel.access-known", "access", "does not say how many people can post");
        }
        if (!index.strategy.personas().isEmpty() && channel.personas().isEmpty()) {
            findings.add("channel.audience", "personas", "reaches no persona");
        }
        contentPlanned(channel, index, findings);
        justified(channel, findings);
        if (channel.metrics().isEmpty()) {
            findings.add("channel.measured", "metrics", "has no metric of its own");
        }
        if (channel.owners().isEmpty()) {
            findings.add("channel.owned", "owners", "has no owner");
        }
        FloorReasons.Copy copy = links.copies.get(position);
        if (copy != null) {
            findings.add("channel.reason-distinct", copy.attribute(), "says the same as '" + copy.other() + "'");
        }
        if (channel.resources().isEmpty()) {
            findings.add("channel.resourced", "resources", "states no resources");
        }
        whereAudienceIs(channel, index, findings);
        content(channel, findings);
        FloorReferences.unique(findings);
        placeholders(channel, findings);
        references(channel, index, findings);
        platform(channel, findings);
    }

    static boolean hasCalendar(ChannelPlan channel) {
        return channel.calendar().isPresent() || !channel.entries().isEmpty();
    }

    private static void contentPlanned(ChannelPlan channel, FloorIndex index, FloorFindings findings) {
        int missing = 0;
        String attribute = "";
        if (channel.mix().isEmpty()) {
            missing++;
            attribute = "mix";
        }
        if (channel.cadence().isEmpty()) {
            missing++;
            attribute = "cadence";
        }
        if (index.strategy.calendar().isEmpty() && !hasCalendar(channel)) {
            missing++;
            attribute = "calendar";
        }
        if (missing == 1) {
            findings.add("channel.content-planned", attribute, "lacks a " + attribute);
        } else if (missing > 1) {
            findings.add("channel.content-planned", "lacks " + missing + " of 3 parts");
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

    private static void content(ChannelPlan channel, FloorFindings findings) {
        if (!channel.mix().isEmpty()) {
            boolean promotion = false;
            boolean curated = false;
            boolean interaction = false;
            BigDecimal total = BigDecimal.ZERO;
            for (ContentShare share : channel.mix()) {
                total = total.add(share.percent());
                if (share.percent().signum() > 0) {
                    switch (share.area()) {
                        case PROMOTION -> promotion = true;
                        case CURATED -> curated = true;
                        case INTERACTION -> interaction = true;
                    }
                }
            }
            boolean onlyPromotion = !curated && !interaction && total.compareTo(ALL) >= 0;
            if (!onlyPromotion && !(promotion && curated && interaction)) {
                findings.add("content.balanced", "mix", "has a mix that lacks something");
            }
            if (total.compareTo(ALL) != 0) {
                findings.add("content.mix-adds-up", "mix", "has a mix that adds up to " + total);
            }
            robots(channel, findings);
            if (onlyPromotion) {
                findings.add("content.not-all-promotion", "mix", "posts nothing but promotion");
            }
        } else {
            robots(channel, findings);
        }
    }

    private static void robots(ChannelPlan channel, FloorFindings findings) {
        if (channel.automation().isPresent() && channel.automation().get() == Automation.AUTOMATIC) {
            findings.add("content.no-robot-posts", "automation", "is posted to by a program");
        }
    }

    private static void placeholders(ChannelPlan channel, FloorFindings findings) {
        FloorTexts.check(channel.reason(), "reason", findings);
        FloorTexts.check(channel.content(), "content", findings);
        for (CalendarEntry entry : channel.entries()) {
            FloorTexts.check(entry.text(), "entries", findings);
            FloorTexts.checkSchedule(entry.schedule(), "entries", findings);
        }
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
