package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.decimal;
import static io.strategydsl.model.table.Role.notNegative;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.percentage;
import static io.strategydsl.model.table.Role.positive;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The tables of the parts that have one form. */
final class Parts {
    private Parts() {}

    /** What an accepted gap states. */
    static final class AcceptedGapTable extends RecordTable<AcceptedGap> {
        static final AcceptedGapTable INSTANCE = new AcceptedGapTable();

        private AcceptedGapTable() {
            super(Form.of(
                            "acceptedGap",
                            AcceptedGap.class,
                            required("rule", value(String.class)),
                            required("path", value(ElementPath.class)),
                            required("reason", text()),
                            optional("until", value(LocalDate.class)))
                    .knownBy("rule"));
        }

        @Override
        List<?> components(AcceptedGap gap) {
            return List.of(gap.rule(), gap.path(), gap.reason(), gap.until());
        }

        @Override
        public AcceptedGap build(Draft draft) {
            return new AcceptedGap(
                    draft.of("rule").text(),
                    draft.of("path").one(ElementPath.class),
                    draft.of("reason").text(),
                    draft.of("until").optional(LocalDate.class));
        }
    }

    /** What an amount states. */
    static final class AmountTable extends RecordTable<Amount> {
        static final AmountTable INSTANCE = new AmountTable();

        private AmountTable() {
            super(Form.of("amount", Amount.class, required("number", notNegative()), required("unit", text())));
        }

        @Override
        List<?> components(Amount amount) {
            return List.of(amount.number(), amount.unit());
        }

        @Override
        public Amount build(Draft draft) {
            return new Amount(
                    draft.of("number").one(BigDecimal.class), draft.of("unit").text());
        }
    }

    /** What a baseline states. */
    static final class BaselineTable extends RecordTable<Baseline> {
        static final BaselineTable INSTANCE = new BaselineTable();

        private BaselineTable() {
            super(Form.of(
                    "baseline", Baseline.class, required("value", decimal()), optional("day", value(LocalDate.class))));
        }

        @Override
        List<?> components(Baseline baseline) {
            return List.of(baseline.value(), baseline.day());
        }

        @Override
        public Baseline build(Draft draft) {
            return new Baseline(
                    draft.of("value").one(BigDecimal.class), draft.of("day").optional(LocalDate.class));
        }
    }

    /** What a cadence states. */
    static final class CadenceTable extends RecordTable<Cadence> {
        static final CadenceTable INSTANCE = new CadenceTable();

        private CadenceTable() {
            super(Form.of(
                            "cadence",
                            Cadence.class,
                            required("times", whole(1, 10_000)),
                            optional("maxTimes", whole(2, 10_000)),
                            required("per", value(Per.class)),
                            defaulted("every", whole(1, 366)),
                            optional("area", value(ContentArea.class)),
                            optional("format", value(ContentFormat.class)))
                    .knownBy("area", "format"));
        }

        @Override
        List<?> components(Cadence cadence) {
            return List.of(
                    cadence.times(),
                    cadence.maxTimes(),
                    cadence.per(),
                    cadence.every(),
                    cadence.area(),
                    cadence.format());
        }

        @Override
        public Cadence build(Draft draft) {
            return new Cadence(
                    draft.of("times").one(Integer.class),
                    draft.of("maxTimes").number(),
                    draft.of("per").one(Per.class),
                    draft.of("every").number().orElse(1),
                    draft.of("area").optional(ContentArea.class),
                    draft.of("format").optional(ContentFormat.class));
        }
    }

    /** What the share of an area in the content states. */
    static final class ContentShareTable extends RecordTable<ContentShare> {
        static final ContentShareTable INSTANCE = new ContentShareTable();

        private ContentShareTable() {
            super(Form.of(
                            "share",
                            ContentShare.class,
                            required("area", value(ContentArea.class)),
                            required("percent", percentage()))
                    .knownBy("area"));
        }

        @Override
        List<?> components(ContentShare share) {
            return List.of(share.area(), share.percent());
        }

        @Override
        public ContentShare build(Draft draft) {
            return new ContentShare(
                    draft.of("area").one(ContentArea.class), draft.of("percent").one(BigDecimal.class));
        }
    }

    /** What a review that was held states. */
    static final class HeldReviewTable extends RecordTable<HeldReview> {
        static final HeldReviewTable INSTANCE = new HeldReviewTable();

        private HeldReviewTable() {
            super(Form.of("held", HeldReview.class, required("day", value(LocalDate.class)), optional("notes", text()))
                    .knownBy("day"));
        }

        @Override
        List<?> components(HeldReview held) {
            return List.of(held.day(), held.notes());
        }

        @Override
        public HeldReview build(Draft draft) {
            return new HeldReview(
                    draft.of("day").one(LocalDate.class), draft.of("notes").optionalText());
        }
    }

    /** What something new states. */
    static final class NoveltyTable extends RecordTable<Novelty> {
        static final NoveltyTable INSTANCE = new NoveltyTable();

        private NoveltyTable() {
            super(Form.of(
                            "novelty",
                            Novelty.class,
                            required("text", text()),
                            required("schedule", part(ScheduleTable.INSTANCE)))
                    .knownBy("text"));
        }

        @Override
        List<?> components(Novelty novelty) {
            return List.of(novelty.text(), novelty.schedule());
        }

        @Override
        public Novelty build(Draft draft) {
            return new Novelty(draft.of("text").text(), draft.of("schedule").one(Schedule.class));
        }
    }

    /** What hours per period state. */
    static final class HoursPerPeriodTable extends RecordTable<HoursPerPeriod> {
        static final HoursPerPeriodTable INSTANCE = new HoursPerPeriodTable();

        private HoursPerPeriodTable() {
            super(Form.of(
                    "hoursPerPeriod",
                    HoursPerPeriod.class,
                    required("hours", positive()),
                    required("per", value(Per.class))));
        }

        @Override
        List<?> components(HoursPerPeriod hours) {
            return List.of(hours.hours(), hours.per());
        }

        @Override
        public HoursPerPeriod build(Draft draft) {
            return new HoursPerPeriod(
                    draft.of("hours").one(BigDecimal.class), draft.of("per").one(Per.class));
        }
    }

    /** What an observation states. */
    static final class ObservationTable extends RecordTable<Observation> {
        static final ObservationTable INSTANCE = new ObservationTable();

        private ObservationTable() {
            super(Form.of(
                            "observation",
                            Observation.class,
                            required("day", value(LocalDate.class)),
                            required("value", decimal()))
                    .knownBy("day"));
        }

        @Override
        List<?> components(Observation observation) {
            return List.of(observation.day(), observation.value());
        }

        @Override
        public Observation build(Draft draft) {
            return new Observation(
                    draft.of("day").one(LocalDate.class), draft.of("value").one(BigDecimal.class));
        }
    }

    /** What a timeframe states. */
    static final class TimeframeTable extends RecordTable<Timeframe> {
        static final TimeframeTable INSTANCE = new TimeframeTable();

        private TimeframeTable() {
            super(Form.of(
                    "timeframe",
                    Timeframe.class,
                    required("start", value(LocalDate.class)),
                    required("end", value(LocalDate.class))));
        }

        @Override
        List<?> components(Timeframe timeframe) {
            return List.of(timeframe.start(), timeframe.end());
        }

        @Override
        public Timeframe build(Draft draft) {
            return new Timeframe(
                    draft.of("start").one(LocalDate.class), draft.of("end").one(LocalDate.class));
        }
    }
}
