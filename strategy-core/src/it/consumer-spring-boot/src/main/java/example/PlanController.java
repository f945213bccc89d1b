package example;

import io.strategydsl.brief.Brief;
import io.strategydsl.language.Language;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Ids;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.validation.StrategyValidator;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages: all plans, one plan in the form, two versions compared, and the brief. */
@Controller
class PlanController {
    private static final StrategyValidator VALIDATOR = StrategyValidator.essential();

    private final PlanRepository plans;

    PlanController(PlanRepository plans) {
        this.plans = plans;
    }

    @ModelAttribute
    Language language(Locale ofTheBrowser) {
        return Language.of(ofTheBrowser);
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("ids", plans.ids());
        return "plans";
    }

    @PostMapping("/plans")
    String add(@RequestParam String organisation, RedirectAttributes redirect) {
        String id = Ids.from(organisation, Set.copyOf(plans.ids()));
        plans.save(Strategy.builder(id).organisation(organisation).build(), 0);
        return to(id, redirect);
    }

    @GetMapping("/plans/{id}")
    String edit(@PathVariable String id, Language language, Model model) {
        int version = plans.latest(id);
        return form(PlanForm.of(find(id, version)), version, language, model);
    }

    @PostMapping("/plans/{id}")
    String save(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) String remove,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Model model,
            RedirectAttributes redirect) {
        parameters.keySet().removeAll(Set.of("version", "remove"));
        PlanForm form = PlanForm.of(find(id, version)).typed(parameters);
        if (remove != null) {
            form = form.without(ElementPath.parse(remove));
        }
        if (!form.isAccepted()) {
            return form(form, version, language, model);
        }
        try {
            plans.save(form.plan(), version);
        } catch (DuplicateKeyException e) {
            model.addAttribute("overtaken", true);
            return form(form, version, language, model);
        }
        return to(id, redirect);
    }

    private String form(PlanForm form, int version, Language language, Model model) {
        Strategy plan = form.plan();
        model.addAttribute("plan", plan);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute(
                "problems", new Problems(form, VALIDATOR.validate(plan).inLanguage(language)));
        model.addAttribute("platforms", Platform.catalogue());
        return "plan";
    }

    @GetMapping("/plans/{id}/changes")
    String changes(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Language language, Model model) {
        Difference difference = Difference.between(find(id, from), find(id, to));
        model.addAttribute("id", id);
        model.addAttribute(
                "changes",
                difference.changes().stream()
                        .map(change -> language.of(change).message())
                        .toList());
        return "changes";
    }

    @GetMapping(path = "/plans/{id}/brief", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String brief(@PathVariable String id, Language language) {
        Strategy plan = find(id, plans.latest(id));
        return Brief.of(plan)
                .with(VALIDATOR.validate(plan))
                .inLanguage(language)
                .html();
    }

    /** A field that no element can have, say, or more than fits. What was sent is not repeated, since it would be HTML. */
    @ExceptionHandler({IllegalArgumentException.class, DataIntegrityViolationException.class})
    @ResponseStatus(code = HttpStatus.BAD_REQUEST, reason = "Nothing that can be typed into this page")
    void refused() {}

    private Strategy find(String id, int version) {
        return plans.find(id, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String to(String id, RedirectAttributes redirect) {
        redirect.addAttribute("id", id);
        return "redirect:/plans/{id}";
    }
}
