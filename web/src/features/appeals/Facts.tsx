import { useState } from 'react'
import type { DataItem, FactSource } from '../../gql/graphql'
import { codesOf, dataItems } from '../../i18n/codes'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { Tag } from '../../ui/Tag'
import { TextArea } from '../../ui/TextArea'
import { isPlaced, markFor, nextKey, type Fact, type Writing } from './drafting'

const sources: readonly FactSource[] = ['PERSON', 'WITNESS', 'EVIDENCE', 'AUTHORITY', 'MEDIA', 'CASE_FILE']

type Props = { writing: Writing; error: string | undefined; onFacts: (facts: Fact[]) => void; onPlace: (fact: Fact) => void }

/** Facts, each written once with how it is known, and placed in the letter as often as it is needed. */
export function Facts({ writing, error, onFacts, onPlace }: Props) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const [words, setWords] = useState('')
	const [item, setItem] = useState<DataItem | ''>('')
	const [source, setSource] = useState<FactSource | ''>('')
	const [gap, setGap] = useState(false)
	const keep = () => {
		if (!words.trim() || !item || !source) return setGap(true)
		onFacts([...writing.facts, { key: nextKey(writing.facts), item, words: words.trim(), source }])
		setGap(false)
		setWords('')
	}
	return (
		<fieldset className="group stack stack-tight" id="facts" tabIndex={-1}>
			<legend className="group-label">{say('facts')}</legend>
			<p className="field-hint">{say('facts.why')}</p>
			{error && <p className="field-error">{error}</p>}
			<ul className="stack stack-tight">
				{writing.facts.map((fact) => (
					<li key={fact.key} className="stack stack-tight">
						<p>
							<strong>{markFor(fact.key)}</strong> {fact.words} {!isPlaced(writing, fact) && <Tag tone="soon">{say('fact.notPlaced')}</Tag>}
						</p>
						<p className="quiet small">{say('fact.known', { item: t(dataItems[fact.item]), source: say(`source.${fact.source}`) })}</p>
						<div className="row">
							<Button look="quiet" aria-label={`${say('fact.place')}: ${fact.words}`} onClick={() => onPlace(fact)}>
								{say('fact.place')}
							</Button>
							<Button look="quiet" aria-label={`${say('fact.remove')}: ${fact.words}`} onClick={() => onFacts(writing.facts.filter(({ key }) => key !== fact.key))}>
								{say('fact.remove')}
							</Button>
						</div>
					</li>
				))}
			</ul>
			<Disclosure label={say('fact.new')} open={writing.facts.length === 0}>
				<TextArea name="fact-words" label={say('fact.words')} maxLength={2000} rows={3} value={words} error={gap ? say('gap.fact') : undefined} onChange={(event) => setWords(event.target.value)} />
				<SelectField name="fact-item" label={say('fact.item')} empty={say('fact.choose')} value={item} onChange={(event) => setItem(event.target.value as DataItem)}>
					{codesOf(dataItems).map((code) => (
						<option key={code} value={code}>
							{t(dataItems[code])}
						</option>
					))}
				</SelectField>
				<SelectField name="fact-source" label={say('fact.source')} empty={say('fact.choose')} value={source} onChange={(event) => setSource(event.target.value as FactSource)}>
					{sources.map((code) => (
						<option key={code} value={code}>
							{say(`source.${code}`)}
						</option>
					))}
				</SelectField>
				<Button onClick={keep}>{say('fact.add')}</Button>
			</Disclosure>
		</fieldset>
	)
}
