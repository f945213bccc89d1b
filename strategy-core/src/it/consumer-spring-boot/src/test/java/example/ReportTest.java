package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a program gets that sends a plan. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportTest {

    @Autowired
    private MockMvcTester client;

    @Test
    void aPlanIsAnsweredByItsReport() {
        assertThat(post("""
                {"format": "strategy/1", "id": "plan", "tactics": [{"id": "list", "text": "List influencers"}]}"""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.findings[?(@.rule == 'tactic.owned')].path")
                .asArray()
                .containsExactly("tactics/list/owners");
    }

    @Test
    void whatIsNoPlanIsAnsweredByAllThatIsWrongWithIt() {
        assertThat(post("""
                {"format": "strategy/1", "id": "plan", "tactics": [{"id": "list", "value": 11, "owner": "anna"}]}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.problems")
                .asArray()
                .hasSize(2);
    }

    @Test
    void aPlanLongerThanTheLimitIsRefused() {
        assertThat(post("{\"format\": \"strategy/1\"" + " ".repeat(1_000_001) + "}"))
                .hasStatus(400);
    }

    private MvcTestResult post(String json) {
        return client.post()
                .uri("/api/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
