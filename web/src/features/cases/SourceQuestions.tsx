import { codesOf } from '../../i18n/codes'
import { channels, reliabilities, useSourceWords } from '../../i18n/sourceWords'
import { OneOf } from '../../ui/Options'
import type { Draft } from './draft'

type Props = { draft: Draft; change: (part: Partial<Draft>) => void }

/** Where what is told comes from. Left open, it is not known, and the case opens all the same. */
export function SourceQuestions({ draft, change }: Props) {
	const { say } = useSourceWords()
	return (
		<section className="sheet stack" aria-labelledby="intake-source">
			<h2 id="intake-source">{say('source')}</h2>
			<p className="field-hint">{say('source.hint')}</p>
			<OneOf
				name="channel"
				label={say('source.channel')}
				value={draft.channel}
				onChoose={(channel) => change({ channel })}
				options={codesOf(channels).map((value) => ({ value, label: say(channels[value]) }))}
				flow
			/>
			<OneOf
				name="reliability"
				label={say('source.reliability')}
				value={draft.reliability}
				onChoose={(reliability) => change({ reliability })}
				options={codesOf(reliabilities).map((value) => ({ value, label: say(reliabilities[value].label), follows: say(reliabilities[value].follows) }))}
				flow
			/>
		</section>
	)
}
