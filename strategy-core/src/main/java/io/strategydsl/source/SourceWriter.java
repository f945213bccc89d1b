package io.strategydsl.source;

import static io.strategydsl.source.Literals.string;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Writes a plan as a class: what one method cannot hold, since the compiler and the JVM have limits and readers too, is
 * moved to others.
 */
final class SourceWriter {
    private static final int MAX_WEIGHT_OF_METHOD = 2_000;
    private static final int MIN_WEIGHT_OF_METHOD = 80;
    private static final int MAX_LAMBDAS_INSIDE_EACH_OTHER = 4;
    private static final int WEIGHT_OF_STATEMENT = 6;
    private static final int INDENT = 8;
    private static final int INDENT_OF_CALLS = 12;

    private final Strategy plan;
    private final Imports imports = new Imports();
    private final Corrections corrections = new Corrections(imports);
    private final SourceFile file;

    SourceWriter(Strategy plan, String className) {
        this.plan = plan;
        this.file = new SourceFile(className);
    }

    /** Returns the imports and the class. */
    String write() {
        List<Call> calls = PlanCalls.of(plan, new ElementCalls(new Expressions(imports), corrections));
        String first = planMethod(calls);
        String text = file.text("/** The plan " + plan.id() + ". */\n", first);
        return imports + "\n" + text;
    }

    private String planMethod(List<Call> calls) {
        String type = imports.use("Strategy");
        StringBuilder method =
                new StringBuilder("    /** Returns the plan. */\n    public static " + type + " plan() {\n");
        boolean isComplete = corrections.isEmpty();
        method.append("        return ").append(isComplete ? "" : "completed(");
        method.append("strategy(").append(string(plan.id())).append(", ");
        lambda(method, calls);
        method.append(isComplete ? ");\n    }\n" : "));\n    }\n");
        return isComplete ? method.toString() : method + "\n" + completion();
    }

    private void lambda(StringBuilder method, List<Call> calls) {
        String variable = Scope.STRATEGY.letter();
        List<List<Call>> parts = parts(calls);
        method.append(variable).append(" -> ");
        if (parts.isEmpty()) {
            method.append("{}");
        } else if (parts.size() == 1) {
            method.append(variable);
            new CallPrinter(method, variable).lines(parts.get(0), INDENT_OF_CALLS);
        } else {
            method.append("{\n");
            statements(Scope.STRATEGY, parts, "plan", variable)
                    .forEach(statement -> method.append(" ".repeat(INDENT_OF_CALLS))
                            .append(statement)
                            .append('\n'));
            method.append("        }");
        }
    }

    /** Adds a method that makes calls on a scope, and returns the reference to it. */
    private String reference(Scope scope, List<Call> calls, String name) {
        List<List<Call>> parts = parts(calls);
        if (parts.size() == 1) {
            return chain(scope, parts.get(0), name) + "::" + name;
        }
        List<String> statements = statements(scope, parts, name, scope.word());
        return method(imports.use(scope.ofTheDsl()), scope.word(), statements, name) + "::" + name;
    }

    /** Adds methods for the parts, and returns the statements that call them. */
    private List<String> statements(Scope scope, List<List<Call>> parts, String name, String variable) {
        List<String> statements = new ArrayList<>();
        for (List<Call> part : parts) {
            String method = file.nameFor(name + "Part", "");
            statements.add(file.call(chain(scope, part, method), method, variable));
        }
        return grouped(imports.use(scope.ofTheDsl()), variable, statements, name);
    }

    private String chain(Scope scope, List<Call> calls, String name) {
        StringBuilder method = header(imports.use(scope.ofTheDsl()), scope.word(), name);
        method.append(" ".repeat(INDENT)).append(scope.word());
        new CallPrinter(method, scope.word()).chain(calls, INDENT_OF_CALLS);
        return file.add(method.append(";\n    }\n").toString(), weight(calls));
    }

    private String method(String type, String variable, List<String> statements, String name) {
        StringBuilder method = header(type, variable, name);
        append(method, variable, statements);
        return file.add(method.append("    }\n").toString(), weightOf(statements));
    }

    private static StringBuilder header(String type, String variable, String name) {
        return new StringBuilder("    private static void " + name + "(" + type + " " + variable + ") {\n");
    }

    private static void append(StringBuilder method, String variable, List<String> statements) {
        for (String statement : statements) {
            method.append(" ".repeat(INDENT));
            new CallPrinter(method, variable).expression(statement, INDENT);
            method.append('\n');
        }
    }

    /** Moves statements to methods until one can hold them, and returns those that call these. */
    private List<String> grouped(String type, String variable, List<String> statements, String name) {
        List<String> grouped = statements;
        while (weightOf(grouped) > MAX_WEIGHT_OF_METHOD) {
            List<String> calls = new ArrayList<>();
            for (List<String> group : parts(grouped, SourceWriter::weight)) {
                String method = file.nameFor(name + "Parts", "");
                calls.add(file.call(method(type, variable, group, method), method, variable));
            }
            grouped = calls;
        }
        return grouped;
    }

    /** Moves what lambdas call to methods until one can hold the rest, or else parts of the rest. */
    private List<List<Call>> parts(List<Call> calls) {
        List<Call> fitting = new ArrayList<>(calls);
        fitting.replaceAll(call -> depth(call) > MAX_LAMBDAS_INSIDE_EACH_OTHER ? moved(call) : call);
        while (weight(fitting) > MAX_WEIGHT_OF_METHOD) {
            Optional<Scope> heaviest = heaviest(fitting);
            if (heaviest.isEmpty()) {
                break;
            }
            fitting.replaceAll(call -> isMovable(call) && scope(call).equals(heaviest) ? moved(call) : call);
        }
        return parts(fitting, Call::weight);
    }

    private static Optional<Scope> heaviest(List<Call> calls) {
        Map<Scope, Integer> weights = new EnumMap<>(Scope.class);
        for (Call call : calls) {
            if (isMovable(call)) {
                weights.merge(scope(call).orElseThrow(), call.weight(), Integer::sum);
            }
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isMovable(Call call) {
        return call.body().isPresent() && call.weight() >= MIN_WEIGHT_OF_METHOD;
    }

    private static Optional<Scope> scope(Call call) {
        return call.body().map(Call.Body::scope);
    }

    private static int depth(Call call) {
        int depth = 0;
        if (call.body().isPresent()) {
            for (Call inner : call.body().get().calls()) {
                depth = Math.max(depth, depth(inner));
            }
            depth++;
        }
        return depth;
    }

    private Call moved(Call call) {
        Call.Body body = call.body().orElseThrow();
        String id = call.arguments().isEmpty() ? "" : call.arguments().get(0).replace("\"", "");
        String name = file.nameFor(body.scope().word(), id);
        return call.referringTo(reference(body.scope(), body.calls(), name));
    }

    private static int weight(List<Call> calls) {
        return calls.stream().mapToInt(Call::weight).sum();
    }

    private static int weightOf(List<String> statements) {
        return statements.stream().mapToInt(SourceWriter::weight).sum();
    }

    private static int weight(String statement) {
        return WEIGHT_OF_STATEMENT + Call.weight(statement);
    }

    private static <T> List<List<T>> parts(List<T> all, ToIntFunction<T> weights) {
        List<List<T>> parts = new ArrayList<>();
        int weight = 0;
        for (T each : all) {
            int more = weights.applyAsInt(each);
            if (parts.isEmpty() || weight + more > MAX_WEIGHT_OF_METHOD) {
                parts.add(new ArrayList<>());
                weight = 0;
            }
            weight += more;
            parts.get(parts.size() - 1).add(each);
        }
        return parts;
    }

    private String completion() {
        String strategy = Corrections.variable(ElementKind.STRATEGY);
        String type = imports.use("Strategy");
        String builder = corrections.type(ElementKind.STRATEGY);
        List<String> statements = new ArrayList<>();
        statements.add(builder + " " + strategy + " = plan.toBuilder();");
        corrections.statements().forEach((kind, changes) -> statements.addAll(correction(kind, changes)));
        statements.add("return " + strategy + ".build();");
        StringBuilder method = new StringBuilder("    /** Adds what no verb states. */\n");
        method.append("    private static ")
                .append(type)
                .append(" completed(")
                .append(type)
                .append(" plan) {\n");
        append(method, strategy, statements);
        return method.append("    }\n").toString();
    }

    private List<String> correction(ElementKind kind, List<String> changes) {
        String variable = Corrections.variable(kind);
        String type = corrections.type(kind);
        List<String> calls = grouped(type, variable, changes, "complete");
        if (kind == ElementKind.STRATEGY) {
            return calls;
        }
        List<String> statements = new ArrayList<>();
        statements.add(type + " " + variable + " = new " + imports.use("ArrayList") + "<>(plan." + variable + "());");
        statements.addAll(calls);
        statements.add(
                kind == ElementKind.MEMBER
                        ? "strategy.team(plan.team().orElseThrow().toBuilder().members(members).build());"
                        : "strategy." + variable + "(" + variable + ");");
        return statements;
    }
}
