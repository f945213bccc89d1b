package io.strategydsl.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Loads the library and Guava anew, so that each method that is entered and each turn of a loop is counted by
 * {@link StepCounter}. So are calls of the JDK that go through a collection or a text.
 *
 * <p>Steps are the same on each machine and in each run, and notice what goes through a plan again and again without
 * making anything, which bytes do not.
 */
final class StepCountingLoader extends ClassLoader {
    private static final String COUNTER = StepCounter.class.getName().replace('.', '/');
    private static final Set<String> SHARED = Set.of(StepCounter.class.getName(), Work.class.getName());
    private static final Map<String, String> GOING_THROUGH_ELEMENTS = Map.of(
            "contains(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;I)Z",
            "containsAll(Ljava/util/Collection;)Z", "(Ljava/util/Collection;Ljava/util/Collection;I)Z",
            "addAll(Ljava/util/Collection;)Z", "(Ljava/util/Collection;Ljava/util/Collection;I)Z",
            "remove(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;I)Z",
            "remove(I)Ljava/lang/Object;", "(Ljava/util/List;II)Ljava/lang/Object;",
            "indexOf(Ljava/lang/Object;)I", "(Ljava/util/List;Ljava/lang/Object;I)I",
            "equals(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;I)Z",
            "hashCode()I", "(Ljava/util/Collection;I)I");
    private static final Map<String, String> GOING_THROUGH_CHARACTERS = Map.of(
            "indexOf(I)I", "(Ljava/lang/String;II)I",
            "indexOf(II)I", "(Ljava/lang/String;III)I",
            "indexOf(Ljava/lang/String;)I", "(Ljava/lang/String;Ljava/lang/String;I)I",
            "indexOf(Ljava/lang/String;I)I", "(Ljava/lang/String;Ljava/lang/String;II)I",
            "contains(Ljava/lang/CharSequence;)Z", "(Ljava/lang/String;Ljava/lang/CharSequence;I)Z");
    private static final Map<String, Map<String, String>> GOING_THROUGH = Map.of(
            "java/util/Collection", GOING_THROUGH_ELEMENTS,
            "java/util/List", GOING_THROUGH_ELEMENTS,
            "java/util/ArrayList", GOING_THROUGH_ELEMENTS,
            "java/util/Set", GOING_THROUGH_ELEMENTS,
            "java/lang/String", GOING_THROUGH_CHARACTERS);

    StepCountingLoader(ClassLoader parent) {
        super(parent);
    }

    /**
     * Returns an object of a class as such a loader has it, made by its public constructor. It is of another class by the same
     * name, so what it is used as has to be a type of the JDK.
     */
    @SuppressWarnings("unchecked") // The caller says what it is used as.
    static <T> T counted(Class<? extends T> working) {
        try {
            return (T) new StepCountingLoader(working.getClassLoader())
                    .loadClass(working.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isCounted(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private static boolean isCounted(String name) {
        return (name.startsWith("io.strategydsl.") || name.startsWith("com.google.common.")) && !SHARED.contains(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            byte[] counting = counting(bytes);
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] counting(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Counting(
                                super.visitMethod(access, name, descriptor, signature, exceptions),
                                StepCounter.number(reader.getClassName() + "." + name));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Counting extends MethodVisitor {
        private final int number;
        private final Set<Label> passed = new HashSet<>();

        Counting(MethodVisitor method, int number) {
            super(Opcodes.ASM9, method);
            this.number = number;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String counted = GOING_THROUGH.getOrDefault(owner, Map.of()).get(name + descriptor);
            if (opcode == Opcodes.INVOKESPECIAL || counted == null) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else {
                super.visitLdcInsn(number);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, name, counted, false);
            }
        }

        private void step() {
            super.visitLdcInsn(number);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "(I)V", false);
        }
    }
}
