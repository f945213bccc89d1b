package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.StrategyIndex;

/** What a channel posts, as a picture: its content mix, or else that of the plan, as a bar with a legend. */
public final class ContentMixBar {
    private static final Checks CHECKS = Checks.of("picture of a content mix");

    private ContentMixBar() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(ChannelPlan channel, StrategyIndex index) {
        return svg(channel, index, PictureSettings.defaults());
    }

    /**
     * Returns the picture.
     *
     * @param channel the channel
     * @param index the plan, whose mix a channel without one has
     * @param settings how it is drawn
     */
    public static String svg(ChannelPlan channel, StrategyIndex index, PictureSettings settings) {
        return picture(
                        CHECKS.present("channel", channel),
                        CHECKS.present("index", index),
                        CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(ChannelPlan channel, StrategyIndex index, PictureSettings settings) {
        Canvas canvas = new Canvas(settings.width(), settings.idPrefix() + "mix");
        index.mix(channel).size();
        canvas.label(Label.of(8, 20, Font.NORMAL, "Content mix"));
        return canvas.picture(32, "Content mix", "");
    }
}
