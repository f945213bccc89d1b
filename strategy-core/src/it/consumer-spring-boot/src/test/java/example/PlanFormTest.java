package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What somebody sees who fills in the form. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanFormTest {
    private static final Pattern ITEM = Pattern.compile("<li[^>]*>(.*?)</li>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester browser;

    @Test
    void aTacticHasAFindingAtItsOwnersUntilItHasOne() {
        String plan = added("Campfire");
        save(plan, 1, "team/members/@new/name=Brian", "goals/@new/text=Be known", "goals/@new/primary=true");
        save(plan, 2, "tactics/@new/text=List influencers", "tactics/@new/schedule.day=2027-05-01");

        assertThat(problems(page(plan), "tactics/list-influencers/owners"))
                .singleElement()
                .asString()
                .contains("has no owner");

        save(plan, 3, "tactics/list-influencers/owners=brian");

        assertThat(problems(page(plan), "tactics/list-influencers/owners")).isEmpty();
    }

    @Test
    void aRefusedValueIsShownAtItsFieldAndNothingTypedIsLost() {
        String plan = added("Refused");
        save(plan, 1, "tactics/@new/text=Write");

        String page = body(post(plan, 2, "tactics/write/effort=4,5", "tactics/write/text=Write a lot"));

        assertThat(problems(page, "tactics/write/effort"))
                .singleElement()
                .asString()
                .contains("'4,5' cannot be read");
        assertThat(page).contains("value=\"4,5\"", "value=\"Write a lot\"");
    }

    @Test
    void nothingIsSavedOfWhatIsRefusedInPart() {
        String plan = added("Unsaved");
        save(plan, 1, "tactics/@new/text=Write");

        post(plan, 2, "tactics/write/effort=4,5", "strategy/organisation=Saved");

        assertThat(page(plan)).doesNotContain("value=\"4,5\"", "value=\"Saved\"");
    }

    @Test
    void aNewElementOfWhichSomethingIsRefusedIsKeptAsTyped() {
        String plan = added("New");

        String page = body(post(plan, 1, "tactics/@new/text=Write", "tactics/@new/effort=much"));

        assertThat(page).contains("value=\"Write\"", "value=\"much\"");
        assertThat(problems(page, "tactics/write/effort")).hasSize(1);

        save(plan, 1, "tactics/write/text=Write", "tactics/write/effort=3");

        assertThat(page(plan)).contains("value=\"Write\"", "value=\"3\"");
    }

    @Test
    void theLanguageIsThatOfTheBrowser() {
        String plan = added("Muzeum");
        save(plan, 1, "tactics/@new/text=Lista");

        String page =
                body(browser.get().uri(plan).header("Accept-Language", "pl").exchange());

        assertThat(problems(page, "tactics/lista/owners"))
                .singleElement()
                .asString()
                .contains("nie ma właściciela");
        assertThat(page).contains("<html lang=\"pl\">", "Zapisz");
    }

    @Test
    void whatIsRefusedIsSaidInThatLanguageToo() {
        String plan = added("Godziny");
        save(plan, 1, "tactics/@new/text=Lista");

        String page = body(postIn("pl", plan, 2, "tactics/lista/effort=4,5"));

        assertThat(problems(page, "tactics/lista/effort"))
                .containsExactly(
                        "wartości „4,5” nie da się odczytać; użyj cyfr i kropki dziesiętnej, na przykład 14000.5");
    }

    @Test
    void anElementIsRemoved() {
        String plan = added("Removed");
        save(plan, 1, "goals/@new/text=Be known");

        save(plan, 2, "goals/be-known/text=Be known", "remove=goals/be-known");

        assertThat(page(plan)).doesNotContain("Be known");
    }

    @Test
    void whoSavesSecondDoesNotOverwriteWhoSavedFirst() {
        String plan = added("Overtaken");
        save(plan, 1, "strategy/organisation=First");

        String page = body(post(plan, 1, "strategy/organisation=Second"));

        assertThat(page).contains("Somebody else has saved this plan", "value=\"Second\"");
        assertThat(page(plan)).contains("value=\"First\"");
    }

    @Test
    void twoVersionsAreCompared() {
        String plan = added("Compared");
        save(plan, 1, "goals/@new/text=Be known");
        save(plan, 2, "goals/be-known/text=Be liked");

        assertThat(body(browser.get().uri(plan + "/changes?from=2&to=3").exchange()))
                .contains("Be known", "Be liked");
    }

    @Test
    void theBriefIsAPage() {
        String plan = added("Brief");
        save(plan, 1, "goals/@new/text=Be known");

        assertThat(body(browser.get().uri(plan + "/brief").exchange()))
                .startsWith("<!DOCTYPE html>")
                .contains("Be known");
    }

    @Test
    void whatStrangersTypeIsText() {
        String plan = added("<script>alert(1)</script>");
        save(plan, 1, "tactics/@new/text=\"><img src=x onerror=alert(1)>");

        assertThat(plan).isEqualTo("/plans/script-alert-1-script");
        assertThat(page(plan)).doesNotContain("<script", "<img");
    }

    @Test
    void aFieldThatNoElementCanHaveIsRefusedWithoutRepeatingIt() {
        assertThat(post(added("Forged"), 1, "tactics/<script>/text=1"))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("<script>");
    }

    @Test
    void aPlanThatIsTooLongIsRefused() {
        String plan = added("Long");
        String[] texts = new String[20];
        Arrays.setAll(texts, i -> "goals/goal-" + i + "/text=" + "a".repeat(20_000));

        assertThat(post(plan, 1, texts)).hasStatus(400);
    }

    private String added(String organisation) {
        MvcTestResult added =
                browser.post().uri("/plans").param("organisation", organisation).exchange();
        assertThat(added).hasStatus3xxRedirection();
        return added.getResponse().getRedirectedUrl();
    }

    private void save(String plan, int version, String... inputs) {
        assertThat(post(plan, version, inputs)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String plan, int version, String... inputs) {
        return postIn("en", plan, version, inputs);
    }

    private MvcTestResult postIn(String language, String plan, int version, String... inputs) {
        MockMvcTester.MockMvcRequestBuilder post = browser.post()
                .uri(plan)
                .header("Accept-Language", language)
                .param("version", Integer.toString(version));
        for (String input : inputs) {
            String[] nameAndText = input.split("=", 2);
            post.param(nameAndText[0], nameAndText[1]);
        }
        return post.exchange();
    }

    private String page(String plan) {
        return body(browser.get().uri(plan).exchange());
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Returns what the page says at an input. */
    private static List<String> problems(String page, String name) {
        String list = page.substring(page.indexOf("id=\"" + name + "/problems\""));
        return ITEM.matcher(list.substring(0, list.indexOf("</ul>")))
                .results()
                .map(item -> HtmlUtils.htmlUnescape(item.group(1)))
                .toList();
    }
}
