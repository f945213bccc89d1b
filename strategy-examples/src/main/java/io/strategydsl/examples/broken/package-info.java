/** Plans that are broken on purpose, one fault each, and the sound plan that they are made from. */
@NullMarked
package io.strategydsl.examples.broken;

import org.jspecify.annotations.NullMarked;
