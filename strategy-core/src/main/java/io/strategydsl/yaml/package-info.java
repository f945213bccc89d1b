/**
 * Plans as YAML files: {@link io.strategydsl.yaml.StrategyYaml}.
 *
 * <p>Unless a method says otherwise, passing null to it throws a {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.yaml;

import org.jspecify.annotations.NullMarked;
