package example

import io.strategydsl.rule.Finding
import io.strategydsl.validation.StrategyValidator
import java.util.Optional
import kotlin.reflect.KType
import kotlin.reflect.typeOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test

/** What the compiler knows of nulls. */
class NullsTest {

    @Test
    fun `what a method returns is never null`() {
        assertEquals(typeOf<String>(), compiledTypeOf(plan().id()))
    }

    @Test
    fun `nor is what an Optional holds`() {
        assertEquals(typeOf<Optional<String>>(), compiledTypeOf(plan().organisation()))
    }

    @Test
    fun `nor is an element of a list`() {
        val findings = StrategyValidator.essential().validate(plan()).findings()
        assertEquals(typeOf<Finding>(), compiledTypeOf(findings).arguments.single().type)
    }

    @Test
    fun `of Java's own methods it knows nothing`() {
        assertNotEquals(typeOf<String>(), compiledTypeOf(System.lineSeparator()))
    }

    @Suppress("UNUSED_PARAMETER")
    private inline fun <reified T> compiledTypeOf(value: T): KType = typeOf<T>()
}
