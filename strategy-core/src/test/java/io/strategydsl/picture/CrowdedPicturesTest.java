package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.HostileTexts;
import io.strategydsl.model.Strategy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of 500 elements, all at the same places and with texts of every sort, from the narrowest picture to the widest. */
class CrowdedPicturesTest {
    private static final List<String> TEXTS = List.of(
            "Zdobyć więcej współpracowników w najbliższej przyszłości, łącznie z żółtodziobami",
            "Να αυξήσουμε την αναγνωρισιμότητα και τις εγγραφές στο ενημερωτικό δελτίο",
            "زيادة عدد المتابعين والتفاعل مع العملاء الجدد عبر إنستغرام (Instagram) قبل 2027",
            "新しい顧客に向けてブランドの認知度を高め、毎週の投稿で友人やパートナーと交流する",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverkauf",
            "W".repeat(2_000),
            "👩‍👩‍👧‍👦🎉🇵🇱",
            "i");

    private static final Strategy PLAN = DensePlan.of(TEXTS);
    private static final Map<Integer, List<Picture>> PICTURES = new ConcurrentHashMap<>();
    private static final Strategy HOSTILE = DensePlan.of(HostileTexts.ALL);

    @ParameterizedTest
    @ValueSource(ints = {320, 480, 720, 2000})
    void noLabelLiesUponAnother(int width) {
        for (Picture picture : pictures(width)) {
            assertThat(Overlaps.among(picture.labels())).as(title(picture)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 480, 720, 2000})
    void everythingIsWithinTheFrame(int width) {
        for (Picture picture : pictures(width)) {
            assertThat(picture.labels()).as(title(picture)).allMatch(picture.frame()::contains);
            assertThat(picture.shapes()).as(title(picture)).allMatch(picture.frame()::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 720})
    void hostileTextsAreTexts(int width) {
        for (Picture picture :
                Pictures.of(HOSTILE, DensePlan.DAY, PictureSettings.defaults().withWidth(width))) {
            assertThat(new SvgReader(picture.svg()).elements("*"))
                    .extracting(element -> element.getLocalName())
                    .doesNotContain("script", "b", "a", "image", "foreignObject");
            assertThat(Overlaps.among(picture.labels())).as(title(picture)).isEmpty();
        }
    }

    private static List<Picture> pictures(int width) {
        return PICTURES.computeIfAbsent(
                width,
                any -> Pictures.of(
                        PLAN, DensePlan.DAY, PictureSettings.defaults().withWidth(width)));
    }

    private static String title(Picture picture) {
        return new SvgReader(picture.svg()).root().getAttribute("id");
    }
}
