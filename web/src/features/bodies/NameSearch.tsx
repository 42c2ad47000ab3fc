import { useBodyWords } from '../../i18n/bodyWords'
import { TextField } from '../../ui/Field'

type Props = { typed: string; found: number; all: number; onType: (typed: string) => void }

/** Finds bodies by their names, in the list that is here already: nothing typed leaves the page. Says how many match. */
export function NameSearch({ typed, found, all, onType }: Props) {
	const { say } = useBodyWords()
	return (
		<form role="search" className="stack stack-tight" aria-label={say('search')} onSubmit={(event) => event.preventDefault()}>
			<TextField type="search" name="body-name" label={say('search')} hint={say('search.hint')} maxLength={100} value={typed} onInput={(event) => onType(event.currentTarget.value)} />
			<p role="status">{typed.trim() ? say('search.found', { found, all }) : say('count', { count: all })}</p>
		</form>
	)
}
