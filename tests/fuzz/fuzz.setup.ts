export { quietly as default } from '@/tests/browser/browser.setup'
