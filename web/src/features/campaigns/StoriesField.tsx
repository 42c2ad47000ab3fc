import { useCampaignWords } from '../../i18n/campaignWords'
import type { AssetStoryInput } from '../../gql/graphql'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'

/** Cases that one asset tells of at most. */
const most = 20

/** What is told of a case: never who. */
const told: AssetStoryInput['items'] = ['NEEDS', 'COUNTY', 'VIOLATION']

type Choice = { value: string; label: string }

type Props = { prefix: string; cases: readonly Choice[]; stories: readonly AssetStoryInput[]; onChange: (stories: AssetStoryInput[]) => void }

/** The cases it tells of: each person is read the words, and agrees, for themselves. */
export function StoriesField({ prefix, cases, stories, onChange }: Props) {
	const { say } = useCampaignWords()
	const replace = (place: number, ...by: AssetStoryInput[]) => onChange(stories.toSpliced(place, 1, ...by))
	return (
		<fieldset id={`${prefix}-stories`} tabIndex={-1} className="stack">
			<legend className="group-label">{say('stories')}</legend>
			{stories.map((story, place) => (
				<Story
					key={story.caseFile || 'new'}
					name={`${prefix}-story-${place}`}
					story={story}
					cases={cases.filter(({ value }) => value === story.caseFile || stories.every(({ caseFile }) => caseFile !== value))}
					onChange={(next) => replace(place, next)}
					onRemove={() => replace(place)}
				/>
			))}
			{stories.length < most && stories.every(({ caseFile }) => caseFile) && (
				<div>
					<Button onClick={() => onChange([...stories, { caseFile: '', items: told, readToPerson: false }])}>{say('stories.add')}</Button>
				</div>
			)}
		</fieldset>
	)
}

type StoryProps = { name: string; story: AssetStoryInput; cases: readonly Choice[]; onChange: (story: AssetStoryInput) => void; onRemove: () => void }

function Story({ name, story, cases, onChange, onRemove }: StoryProps) {
	const { say } = useCampaignWords()
	const reference = cases.find(({ value }) => value === story.caseFile)?.label ?? ''
	return (
		<div className="stack stack-tight">
			<SelectField name={name} label={say('asset.case')} empty={say('choose')} value={story.caseFile} onChange={({ target }) => onChange({ ...story, caseFile: target.value, readToPerson: false })}>
				{story.caseFile && !reference && <option value={story.caseFile}>{say('stories.other')}</option>}
				{cases.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</SelectField>
			<SomeOf
				name={`${name}-read`}
				label={say('stories.consent', { reference })}
				values={story.readToPerson ? ['yes'] : []}
				onChange={(values) => onChange({ ...story, readToPerson: values.length > 0 })}
				options={[{ value: 'yes', label: say('asset.read') }]}
			/>
			<div>
				<Button look="quiet" onClick={onRemove}>
					{say('stories.remove', { reference })}
				</Button>
			</div>
		</div>
	)
}
