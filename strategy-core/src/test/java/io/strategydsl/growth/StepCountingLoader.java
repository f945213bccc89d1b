package io.strategydsl.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
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
 * {@link StepCounter}. Calls of the JDK that look through a list count as many steps as the list has elements.
 *
 * <p>Steps are the same on each machine and in each run, and notice what goes through a plan again and again without
 * making anything, which bytes do not.
 */
final class StepCountingLoader extends ClassLoader {
    private static final String COUNTER = StepCounter.class.getName().replace('.', '/');
    private static final Map<String, String> LOOKING_THROUGH = Map.of(
            "contains(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;)Z",
            "containsAll(Ljava/util/Collection;)Z", "(Ljava/util/Collection;Ljava/util/Collection;)Z",
            "remove(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;)Z",
            "remove(I)Ljava/lang/Object;", "(Ljava/util/List;I)Ljava/lang/Object;",
            "indexOf(Ljava/lang/Object;)I", "(Ljava/util/List;Ljava/lang/Object;)I");

    StepCountingLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("io.strategydsl.") && !name.startsWith("com.google.common.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            byte[] counting = name.equals(StepCounter.class.getName()) ? bytes : counting(bytes);
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
                                number(reader.getClassName() + "." + name));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** The number of a method in the counter that this loader has loaded. */
    private int number(String method) {
        try {
            Method numbering = loadClass(StepCounter.class.getName()).getDeclaredMethod("number", String.class);
            numbering.setAccessible(true);
            return (int) numbering.invoke(null, method);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
            String counted = LOOKING_THROUGH.get(name + descriptor);
            boolean looksThrough = opcode == Opcodes.INVOKEINTERFACE
                    && (owner.equals("java/util/List") || owner.equals("java/util/Collection"))
                    && counted != null;
            if (looksThrough) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, name, counted, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        private void step() {
            super.visitLdcInsn(number);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "(I)V", false);
        }
    }
}
