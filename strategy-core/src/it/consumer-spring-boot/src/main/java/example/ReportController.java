package example;

import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a plan as JSON and returns the report on it as JSON; Jackson finds the module of the library by itself. */
@RestController
class ReportController {

    @PostMapping("/api/reports")
    ValidationReport report(@RequestBody Strategy plan) {
        return StrategyValidator.standard().validate(plan);
    }

    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException e) {
        ProblemDetail refused = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getMostSpecificCause() instanceof StrategyFormatException cause) {
            refused.setProperty(
                    "problems", cause.problems().stream().map(Object::toString).toList());
        }
        return refused;
    }
}
