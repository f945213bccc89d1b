package io.strategydsl.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Every template that the rules of the method can put into a finding, read in their sources: the arguments of the calls that
 * take one, followed through constants, choices, parameters and the results of methods. No plan has to be validated for it, so
 * that none is forgotten of which no test has a plan.
 */
// A scanner of trees hands on nothing, and a unit is the same object wherever it is met.
@SuppressWarnings({"VoidUsed", "ReferenceEquality"})
final class RuleTemplates {
    private static final Map<String, String> PARTS =
            Map.of("violated", "message", "message", "message", "advice", "advice", "notApplicable", "not-applicable");

    private static final Path SOURCES = Path.of("src", "main", "java", "io", "strategydsl");

    private final List<Unit> units;

    /** One source file, with the id of its rule if it is one. */
    private record Unit(CompilationUnitTree tree, String name, String packageName, Optional<String> id) {}

    /** A template, or a piece of one, with the id of the rule in whose file it stands. */
    private record Piece(String text, Optional<String> id) {}

    /** One template in a part of the findings of a rule. */
    record Line(String rule, String part, String template) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return rule + "\t" + part + "\t" + template;
        }
    }

    private RuleTemplates(List<Unit> units) {
        this.units = units;
    }

    /** Returns all of them, in the order of the rules' ids. */
    static Set<Line> all() throws IOException {
        try (Stream<Path> rules = Files.walk(SOURCES.resolve("rules"));
                StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = Stream.concat(
                            rules.filter(file -> file.toString().endsWith(".java"))
                                    .sorted(),
                            Stream.of(SOURCES.resolve(Path.of("validation", "ValidatorRules.java"))))
                    .toList();
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<Unit> units = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                String file =
                        Path.of(tree.getSourceFile().getName()).getFileName().toString();
                units.add(new Unit(tree, file.replace(".java", ""), String.valueOf(tree.getPackageName()), idOf(tree)));
            }
            return new RuleTemplates(units).lines();
        }
    }

    /** Returns the id of the only rule whose metadata stands in the file. */
    private static Optional<String> idOf(CompilationUnitTree tree) {
        Set<String> ids = new LinkedHashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect().toString().equals("RuleInfo.builder")) {
                    ids.add(String.valueOf(((LiteralTree) call.getArguments().get(0)).getValue()));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(tree, null);
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private Set<Line> lines() {
        Set<Line> lines = new TreeSet<>();
        for (Unit unit : units) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    partOf(call).ifPresent(part -> {
                        for (Piece piece : pieces(
                                new TreePath(
                                        getCurrentPath(), call.getArguments().get(0)),
                                unit)) {
                            for (String rule : owners(unit, call, piece)) {
                                lines.add(new Line(rule, part, piece.text()));
                            }
                        }
                    });
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit.tree(), null);
        }
        return lines;
    }

    /** Returns the rule whose metadata the call is about, as one of several in a file. */
    private static Optional<String> statedRule(MethodInvocationTree call) {
        ExpressionTree chain = call;
        while (chain instanceof MethodInvocationTree link
                && link.getMethodSelect() instanceof MemberSelectTree select) {
            if (link.getMethodSelect().toString().equals("RuleInfo.builder")) {
                return Optional.of(
                        String.valueOf(((LiteralTree) link.getArguments().get(0)).getValue()));
            }
            chain = select.getExpression();
        }
        return Optional.empty();
    }

    private static Optional<String> partOf(MethodInvocationTree call) {
        if (call.getArguments().size() != 1 || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        return call.getMethodSelect().toString().equals("Clause.of")
                ? Optional.of("clause")
                : Optional.ofNullable(PARTS.get(select.getIdentifier().toString()));
    }

    /** Returns the rule whose template it is: that of the call, else that of the words, else all that use both. */
    private Set<String> owners(Unit unit, MethodInvocationTree call, Piece piece) {
        Optional<String> own = statedRule(call).or(unit::id).or(piece::id);
        if (own.isPresent()) {
            return Set.of(own.get());
        }
        Set<String> users = new TreeSet<>();
        addUsers(unit, new HashSet<>(), users);
        return users;
    }

    /** Adds the rules that use what stands in a file, themselves or by way of other files. */
    private void addUsers(Unit used, Set<Unit> seen, Set<String> users) {
        if (seen.add(used)) {
            for (Unit unit : units) {
                if (unit != used && !unit.name().endsWith("Rules") && mentions(unit, used.name())) {
                    unit.id().ifPresentOrElse(users::add, () -> addUsers(unit, seen, users));
                }
            }
        }
    }

    private static boolean mentions(Unit unit, String name) {
        Boolean found = new TreeScanner<Boolean, Void>() {
            @Override
            public Boolean visitIdentifier(IdentifierTree identifier, Void nothing) {
                return identifier.getName().contentEquals(name);
            }

            @Override
            public Boolean reduce(Boolean one, Boolean other) {
                return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
            }
        }.scan(unit.tree().getTypeDecls(), null);
        return Boolean.TRUE.equals(found);
    }

    /** Returns the texts that an expression can have. */
    private Collection<Piece> pieces(TreePath path, Unit unit) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return List.of(new Piece(text, unit.id().or(() -> ruleAround(path, unit))));
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return pieces(new TreePath(path, parenthesized.getExpression()), unit);
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return together(List.of(
                    pieces(new TreePath(path, choice.getTrueExpression()), unit),
                    pieces(new TreePath(path, choice.getFalseExpression()), unit)));
        }
        if (tree instanceof BinaryTree plus && plus.getKind() == Tree.Kind.PLUS) {
            return joined(
                    pieces(new TreePath(path, plus.getLeftOperand()), unit),
                    pieces(new TreePath(path, plus.getRightOperand()), unit));
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return results(new TreePath(path, choice), unit);
        }
        if (tree instanceof IdentifierTree identifier) {
            return named(identifier.getName().toString(), path, unit);
        }
        if (tree instanceof MemberSelectTree select) {
            return units.stream()
                    .filter(each -> each.name().equals(select.getExpression().toString()))
                    .findFirst()
                    .map(other -> field(select.getIdentifier().toString(), other))
                    .orElse(List.of());
        }
        return tree instanceof MethodInvocationTree call ? returned(call, unit) : List.of();
    }

    /** Returns the rule that the method around is about, in a file with several: the only one whose metadata it names. */
    private static Optional<String> ruleAround(TreePath path, Unit unit) {
        Map<String, String> rules = new HashMap<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() instanceof MethodInvocationTree call) {
                    statedRule(call)
                            .ifPresent(id -> rules.put(variable.getName().toString(), id));
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(unit.tree(), null);
        Set<String> named = new LinkedHashSet<>();
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            if (around.getLeaf() instanceof MethodTree method) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
                        Optional.ofNullable(rules.get(identifier.getName().toString()))
                                .ifPresent(named::add);
                        return null;
                    }
                }.scan(method.getBody(), null);
            }
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private static Collection<Piece> together(List<Collection<Piece>> all) {
        return all.stream().flatMap(Collection::stream).distinct().toList();
    }

    private static Collection<Piece> joined(Collection<Piece> before, Collection<Piece> after) {
        List<Piece> joined = new ArrayList<>();
        for (Piece one : before) {
            for (Piece other : after) {
                joined.add(new Piece(one.text() + other.text(), one.id().or(other::id)));
            }
        }
        return joined;
    }

    /** Returns what a local variable, a parameter or a field can hold. */
    private Collection<Piece> named(String name, TreePath from, Unit unit) {
        for (TreePath path = from.getParentPath(); path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof BlockTree block) {
                for (Tree statement : block.getStatements()) {
                    if (statement instanceof VariableTree variable
                            && variable.getName().contentEquals(name)
                            && variable.getInitializer() != null) {
                        return pieces(new TreePath(new TreePath(path, variable), variable.getInitializer()), unit);
                    }
                }
            } else if (tree instanceof MethodTree method) {
                for (int place = 0; place < method.getParameters().size(); place++) {
                    if (method.getParameters().get(place).getName().contentEquals(name)) {
                        return passed(method, place, unit);
                    }
                }
            }
        }
        return field(name, unit);
    }

    private Collection<Piece> field(String name, Unit unit) {
        List<Collection<Piece>> values = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree
                        && variable.getName().contentEquals(name)
                        && variable.getInitializer() != null) {
                    values.add(pieces(new TreePath(getCurrentPath(), variable.getInitializer()), unit));
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(unit.tree(), null);
        return together(values);
    }

    /** Returns what callers pass to a method: those of its own file, and if it is not private, those of others. */
    private Collection<Piece> passed(MethodTree method, int place, Unit own) {
        boolean isPrivate = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
        List<Collection<Piece>> values = new ArrayList<>();
        for (Unit unit : units) {
            if (unit == own || !isPrivate) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        boolean isCall = unit == own || call.getMethodSelect() instanceof MemberSelectTree;
                        if (isCall && isCallOf(call, method)) {
                            values.add(pieces(
                                    new TreePath(
                                            getCurrentPath(),
                                            call.getArguments().get(place)),
                                    unit));
                        }
                        return super.visitMethodInvocation(call, nothing);
                    }
                }.scan(unit.tree(), null);
            }
        }
        return together(values);
    }

    private static boolean isCallOf(MethodInvocationTree call, MethodTree method) {
        return nameOf(call).equals(method.getName().toString())
                && call.getArguments().size() == method.getParameters().size();
    }

    private static String nameOf(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select.toString();
    }

    /** Returns what a method of the file returns, or one of the package that implements it. */
    private Collection<Piece> returned(MethodInvocationTree call, Unit own) {
        List<Collection<Piece>> values = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.packageName().equals(own.packageName())
                    && (unit == own || own.id().isEmpty())) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        if (isCallOf(call, method) && method.getBody() != null) {
                            values.add(results(getCurrentPath(), unit));
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit.tree(), null);
            }
        }
        return together(values);
    }

    /** Returns what a method returns, or what a switch yields. */
    private Collection<Piece> results(TreePath path, Unit unit) {
        List<Collection<Piece>> values = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree returned, Void nothing) {
                if (returned.getExpression() != null) {
                    values.add(pieces(new TreePath(getCurrentPath(), returned.getExpression()), unit));
                }
                return null;
            }

            @Override
            public Void visitYield(YieldTree yielded, Void nothing) {
                values.add(pieces(new TreePath(getCurrentPath(), yielded.getValue()), unit));
                return null;
            }

            @Override
            public Void visitCase(CaseTree one, Void nothing) {
                if (one.getBody() instanceof ExpressionStatementTree) {
                    return super.visitCase(one, nothing);
                }
                if (one.getBody() instanceof ExpressionTree expression) {
                    values.add(pieces(new TreePath(getCurrentPath(), expression), unit));
                    return null;
                }
                return super.visitCase(one, nothing);
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                return null;
            }
        }.scan(path, null);
        return together(values);
    }
}
