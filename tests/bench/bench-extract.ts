import { benchExtraction } from './extraction'

for (const text of benchExtraction()) console.log(text)
