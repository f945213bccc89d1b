package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Plans in a browser: typed into a form, checked, stored, compared and printed. */
@SpringBootApplication
public class PlanApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanApplication.class, arguments);
    }
}
