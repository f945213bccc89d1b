package example

import io.strategydsl.model.ChannelPlan
import io.strategydsl.rule.Inspection
import io.strategydsl.rule.Rule
import io.strategydsl.rule.RuleInfo
import io.strategydsl.rule.Severity
import io.strategydsl.validation.StrategyValidator

/** A rule in one sentence. */
val budgeted: Rule =
    Rule.forEachTactic("acme.tactic.budgeted")
        .require({ tactic -> tactic.resources().isNotEmpty() }, "has no budget line")
        .because("Finance approves only budgeted work")
        .fix("Add .resource(...)")
        .severity(Severity.WARNING)

/** A rule that needs more than a sentence. */
object ChannelsHaveTwoOwners : Rule.ForEachChannel {
    private val info: RuleInfo =
        RuleInfo.builder("acme.channel.two-owners")
            .title("Every channel has two owners")
            .severity(Severity.INFO)
            .fix("Add .ownedBy(memberId, memberId)")
            .build()

    override fun info(): RuleInfo = info

    override fun check(channel: ChannelPlan, inspection: Inspection) {
        val owners = channel.owners().size
        if (owners < 2) {
            inspection.violated("{subject} has {owners} of 2 owners").at("owners").with("owners", owners)
        }
    }
}

/** The validator of the house. */
val validator: StrategyValidator = StrategyValidator.essential().with(budgeted).with(ChannelsHaveTwoOwners)
